import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Zippable, zipSync} from 'fflate';
import {bytesOf, type Files} from './folder';

/** Read first: its name says so, in the list of every archive program. */
const readme = 'はじめにお読みください.txt';

/** The words of the text file, with what is known only now. Windows wants its line ends and mark. */
function readmeText(edition: string, words: Readonly<Record<string, string>>): string {
  const template = readFileSync(path.join(import.meta.dirname, `${edition}.txt`), 'utf8');
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

/**
 * Packs an edition; all of it lies in one folder, so that unpacking never litters a desktop.
 *
 * @param edition `offline` or `readonly`
 * @param day when it was built, `YYYY-MM-DD`; the time of all files, so that equal input packs equal
 */
export function pack(edition: string, files: Files, title: string, day: string): Uint8Array {
  const all = new Map(files).set(readme, bytesOf(readmeText(edition, {title, builtOn: day})));
  const entries = [...all].map(([name, bytes]) => [`manabiba-${edition}/${name}`, bytes]);
  return zipSync(Object.fromEntries(entries) as Zippable, {
    level: 9,
    mtime: new Date(`${day}T12:00:00`),
  });
}
