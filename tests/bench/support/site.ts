import {existsSync} from 'node:fs';
import {type Browser, chromium} from 'playwright';
import {ensureBrowser} from '../../../scripts/lib/browser.mjs';
import {buildFolder} from '../../../scripts/lib/build.mjs';
import {serveBuild} from '../../../scripts/lib/server.mjs';

/** Port from which a free one is looked for. */
const firstPort = 4500;

/**
 * Runs a measurement on the build that is there, in a browser.
 *
 * @param measure gets the browser and the address of the site, without slash at its end
 */
export async function withSite(
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  if (!existsSync(buildFolder)) throw new Error('npm run build を先に実行してください。');
  const {server, port} = await serveBuild(firstPort);
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await measure(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}
