import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {countPages} from './countPages';

/** Folders whose pages need not be named by a course, an interest or an article of law. */
const folders = ['concepts', 'data', 'methods', 'misconceptions', 'roles', 'system'];

/** The n-th copy of a page: the same text under a title and a description of its own. */
function copyOf(page: string, n: number): string {
  return page
    .replace(/^(title|description): (.*)$/gm, (_, key: string, value: string) => {
      const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
      return `${key}: ${JSON.stringify(`${text}（その${n}）`)}`;
    })
    .replace(/^easy: .*\n/m, '');
}

/**
 * Makes a copy of the project hold more pages, by copying real ones in turn.
 *
 * @param project path of the copy
 * @param times how many times as many pages there shall be under `docs/`
 */
export function grow(project: string, times: number): void {
  const docs = path.join(project, 'docs');
  const sources = folders.flatMap((folder) =>
    readdirSync(path.join(docs, folder))
      .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
      .map((name) => path.join(docs, folder, name)),
  );
  const wanted = countPages(docs, '.mdx') * (times - 1);
  for (let made = 0; made < wanted; made++) {
    const file = sources[made % sources.length] ?? '';
    const n = Math.floor(made / sources.length) + 2;
    writeFileSync(file.replace(/\.mdx$/, `-${n}.mdx`), copyOf(readFileSync(file, 'utf8'), n));
  }
}
