import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {median} from '../../../src/domain/easy/sentences';

const run = promisify(execFile);

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
const kinds = {Document: 'HTML', Stylesheet: 'CSS', Script: 'JS', Image: 'images'} as const;

interface Request {
  readonly resourceType?: keyof typeof kinds;
  readonly transferSize: number;
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<
    Record<string, {score: number; auditRefs: readonly {id: string; weight: number}[]}>
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        title: string;
        score: number | null;
        numericValue?: number;
        details?: {items?: readonly Request[]};
      }
    >
  >;
}

/** One run over one page. */
export interface Visit {
  /** Scores 0–100, LCP and TBT in ms, CLS, and kB transferred by kind and in all. */
  readonly figures: Readonly<Record<string, number>>;
  /** What cost points outside of performance. */
  readonly faults: readonly string[];
}

function read({categories: found, audits}: Report): Visit {
  const bytes: Record<string, number> = {HTML: 0, CSS: 0, JS: 0, images: 0, other: 0, all: 0};
  for (const {resourceType, transferSize} of audits['network-requests']?.details?.items ?? []) {
    const kind = (resourceType && kinds[resourceType]) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + transferSize / 1000;
    bytes.all = (bytes.all ?? 0) + transferSize / 1000;
  }
  const scores = categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]);
  const times = Object.entries(timings).map(([name, id]) => [name, audits[id]?.numericValue ?? 0]);
  const faults = categories
    .slice(1)
    .flatMap((name) =>
      (found[name]?.auditRefs ?? [])
        .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({id}) => `${name}: ${audits[id]?.title} (${id})`),
    );
  return {figures: Object.fromEntries([...scores, ...times, ...Object.entries(bytes)]), faults};
}

/**
 * Visits a page once as a slow phone does: Lighthouse's mobile preset, a browser of its own, and
 * nothing sent to anybody.
 *
 * @param tools folder with Lighthouse
 */
export async function visit(tools: string, chromium: string, url: string): Promise<Visit> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manabiba-lighthouse-'));
  const file = path.join(folder, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  try {
    await run(
      process.execPath,
      [
        path.join(tools, 'node_modules/lighthouse/cli/index.js'),
        url,
        '--quiet',
        '--no-enable-error-reporting',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=${flags}`,
      ],
      {env: {...process.env, CHROME_PATH: chromium}},
    );
    return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Of several visits to one page: the median of each figure, and everything found wrong. */
export function together(visits: readonly Visit[]): Visit {
  const names = Object.keys(visits[0]?.figures ?? {});
  const middle = (name: string) => median(visits.map(({figures}) => figures[name] ?? 0));
  return {
    figures: Object.fromEntries(names.map((name) => [name, middle(name)])),
    faults: [...new Set(visits.flatMap(({faults}) => faults))],
  };
}
