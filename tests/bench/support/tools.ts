import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {npm} from '../../../scripts/lib/dependencies.mjs';

/** What a measurement needs and the site does not: name and exact version. */
export type Packages = Readonly<Record<string, string>>;

/** Gauges of `pages` and `load`; the versions are those the README's figures were taken with. */
export const gauges: Packages = {lighthouse: '12.8.2', autocannon: '8.0.0', compression: '1.8.1'};

/** The site that pages are compared with. */
export const starlight: Packages = {astro: '5.18.2', '@astrojs/starlight': '0.37.7'};

/**
 * Installs packages outside the project, so that they never become part of it. A second run finds
 * them there.
 *
 * @returns folder with `node_modules`
 * @throws Error when they cannot be installed
 */
export function installTools(name: string, packages: Packages): string {
  const folder = path.join(tmpdir(), `manabiba-bench-${name}`);
  const file = path.join(folder, 'package.json');
  const wanted = JSON.stringify({private: true, type: 'module', dependencies: packages});
  const stamp = path.join(folder, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  console.log(`計測の道具を ${folder} に入れています…`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, wanted);
  if (!npm(['install', '--loglevel=error'], folder))
    throw new Error(`${Object.keys(packages).join('、')} を入れられませんでした。`);
  writeFileSync(stamp, wanted);
  return folder;
}

/** A CommonJS package of such a folder. The caller says what it is. */
export function requireTool<T>(folder: string, name: string): T {
  return createRequire(path.join(folder, 'package.json'))(name) as T;
}
