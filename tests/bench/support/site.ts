import {existsSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {type Browser, chromium} from 'playwright';
import {ensureBrowser} from '../../../scripts/lib/browser.mjs';
import {buildFolder} from '../../../scripts/lib/build.mjs';
import {serveBuild} from '../../../scripts/lib/server.mjs';
import {gauges, installTools, requireTool} from './tools';

/** Port from which a free one is looked for. */
const firstPort = 4500;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** @throws Error saying how to make the build, when there is none */
export function requireBuild(): string {
  if (!existsSync(buildFolder)) throw new Error('npm run build を先に実行してください。');
  return buildFolder;
}

/** @throws Error when there is no browser, after `ensureBrowser` said what to install */
export async function requireBrowser(): Promise<string> {
  const file = await ensureBrowser();
  if (file === undefined) throw new Error('Chromium がないので、計測できません。');
  return file;
}

/**
 * Serves a folder on loopback, compressed as web servers do.
 *
 * @returns the address, without slash at its end, and what ends it
 */
export async function serveCompressed(folder: string): Promise<{address: string; end: () => void}> {
  const compression = requireTool<() => Middleware>(installTools('gauges', gauges), 'compression');
  const {server, port} = await serveBuild(firstPort, 20, {folder, before: compression()});
  return {address: `http://localhost:${port}`, end: () => server.close()};
}

/**
 * Runs a measurement on the build that is there, in a browser.
 *
 * @param measure gets the browser and the address of the site, without slash at its end
 */
export async function withSite(
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  requireBuild();
  const {server, port} = await serveBuild(firstPort);
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await measure(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}
