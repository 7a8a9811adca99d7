import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {BrowserContext, Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import type {Watch} from './site';

const dist = path.resolve(__dirname, '../../../dist');

/** An edition as a reader has it after unpacking. */
export interface Edition {
  /** Folder with `index.html`. */
  readonly folder: string;
  /** `file://` address of the folder, with a slash at its end. */
  readonly url: string;
  /** Size of the ZIP. */
  readonly bytes: number;
  /** Files from the folder, with `/`. */
  readonly files: readonly string[];
}

/** Unpacks an edition into a folder of its own; its path holds what paths of real desks hold. */
export function unpack(name: 'offline' | 'readonly'): Edition {
  const zip = fs.readFileSync(path.join(dist, `manabiba-${name}.zip`));
  const desk = fs.mkdtempSync(path.join(os.tmpdir(), '研修 資料#1-'));
  const entries = Object.entries(unzipSync(zip));
  for (const [file, bytes] of entries) {
    const target = path.join(desk, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, bytes);
  }
  const top = `manabiba-${name}/`;
  const folder = path.join(desk, top);
  return {
    folder,
    url: `${pathToFileURL(folder).href.replace(/\/$/, '')}/`,
    bytes: zip.length,
    files: entries.map(([file]) => file.slice(top.length)),
  };
}

/** Throws the folder away. */
export function discard(edition: Edition): void {
  fs.rmSync(path.dirname(edition.folder), {recursive: true, force: true});
}

/** Takes the network away and listens to every window; call before the first `goto`. */
export async function goOffline(context: BrowserContext, edition: Edition): Promise<Watch> {
  const seen: Watch = {errors: [], foreign: []};
  const own = (url: string) => url.startsWith(edition.url) || /^(?:data|blob):/.test(url);
  await context.setOffline(true);
  context.on('request', (request) => {
    if (!own(request.url())) seen.foreign.push(request.url());
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.errors.push(message.text());
  });
  return seen;
}

/** Goes to an address of the site: within the page once it is open. */
export async function openRoute(page: Page, edition: Edition, route: string): Promise<void> {
  if (page.url().startsWith(edition.url)) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#${route}`);
  } else {
    await page.goto(`${edition.url}index.html#${route}`);
  }
}
