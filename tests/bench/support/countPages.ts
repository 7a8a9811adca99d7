import {readdirSync} from 'node:fs';
import path from 'node:path';

/** Files below a folder that are pages: their name ends so and does not start with `_`. */
export function countPages(folder: string, ending: string): number {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith(ending) && !path.basename(name).startsWith('_'),
  ).length;
}
