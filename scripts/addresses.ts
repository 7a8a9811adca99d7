/**
 * `npm run addresses`: adds the addresses of the build at hand to the list of published ones. The
 * tests fail when an address of the list is neither a page nor moved (`src/config/moved.ts`).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildFolder} from './lib/build.mjs';
import {root} from './lib/dependencies.mjs';

const list = path.join(root, 'tests/content/addresses.txt');
const known = readFileSync(list, 'utf8').split('\n');
const sitemap = readFileSync(path.join(buildFolder, 'sitemap.xml'), 'utf8');
const built = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);
const all = [...new Set([...known, ...built])].filter((address) => address !== '').sort();
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length} 件の住所を tests/content/addresses.txt に書きました。`);
