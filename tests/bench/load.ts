/**
 * `npm run bench -- load [seconds] [connections]`: the build behind nginx with the snippet it
 * carries, on loopback; nginx and the load share the machine. First every page is asked for once.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {scriptAddresses} from '../../src/domain/delivery/page';
import {findNginx, serveWithNginx} from './support/nginx';
import {requireBuild} from './support/site';
import {templates} from './support/templates';
import {gauges, installTools, requireTool} from './support/tools';

const [seconds = '10', connections = '50'] = process.argv.slice(2);
const port = 4600;

/** The part of autocannon's answer that is read here. */
interface Outcome {
  readonly requests: {readonly average: number; readonly total: number};
  readonly latency: {readonly p50: number; readonly p99: number; readonly max: number};
  readonly throughput: {readonly average: number; readonly total: number};
  readonly non2xx: number;
  readonly errors: number;
}

type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  requests: readonly {path: string; headers: Readonly<Record<string, string>>}[];
}) => Promise<Outcome>;

/** Addresses of the pages in the sitemap. */
function pages(build: string): string[] {
  const sitemap = readFileSync(path.join(build, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
}

/** What every visitor of a page asks for beside it. */
function assets(build: string): string[] {
  const html = readFileSync(path.join(build, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:href|data-scripts)=["']?(\/assets\/[^"'>]+)/g)]
    .flatMap(([, found = '']) => found.split(' '))
    .concat(scriptAddresses(html))
    .filter((address, at, all) => /\.(?:js|css)$/.test(address) && all.indexOf(address) === at);
}

/** What the snippet promises, page by page; a broken server is not measured. */
async function askOnce(address: string, routes: readonly string[]): Promise<void> {
  for (const route of routes) {
    const {status, headers} = await fetch(`${address}${route}`);
    const good =
      status === 200 && headers.has('content-security-policy') && headers.has('cache-control');
    if (!good) throw new Error(`${route}: ${status}`);
  }
  const slashed = await fetch(`${address}/docs/law/`, {redirect: 'manual'});
  if (slashed.headers.get('location') !== '/docs/law')
    throw new Error('/docs/law/ does not lead on');
  const hidden = await fetch(`${address}/_headers`);
  if (hidden.status !== 404) throw new Error('/_headers is shown');
}

async function main(): Promise<void> {
  const build = requireBuild();
  const nginx = findNginx();
  if (nginx === undefined) {
    console.log(
      'nginx がないので、計測しません。Debian・Ubuntu なら apt-get install nginx-light、ほかの場所にあるなら環境変数 NGINX_PATH に書いてください。',
    );
    return;
  }
  const autocannon = requireTool<Autocannon>(installTools('gauges', gauges), 'autocannon');
  const {address, end} = await serveWithNginx(nginx, build, port);
  try {
    const routes = pages(build);
    await askOnce(address, routes);
    console.log(`${routes.length} ページが、正しいヘッダーつきで返りました。`);
    const loads = {
      'one page of each template': Object.values(templates),
      'scripts and styles': assets(build),
    };
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, paths] of Object.entries(loads)) {
      const found = await autocannon({
        url: address,
        connections: Number(connections),
        duration: Number(seconds),
        requests: paths.map((path) => ({path, headers: {'accept-encoding': 'gzip'}})),
      });
      rows[name] = {
        'requests/s': Math.round(found.requests.average),
        'p50 (ms)': found.latency.p50,
        'p99 (ms)': found.latency.p99,
        'max (ms)': found.latency.max,
        'MB/s': Number((found.throughput.average / 1e6).toFixed(1)),
        'kB an answer': Number((found.throughput.total / found.requests.total / 1e3).toFixed(1)),
        failed: found.non2xx + found.errors,
      };
    }
    console.table(rows);
    if (Object.values(rows).some((row) => row.failed !== 0)) process.exitCode = 1;
  } finally {
    end();
  }
}

void main();
