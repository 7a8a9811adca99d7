import {readFileSync} from 'node:fs';
import path from 'node:path';
import {site} from '../../site.config';
import {readonlyPage} from '../../src/domain/offline/readonlyPage';
import {completeShell} from '../../src/domain/offline/shell';
import {openSections} from '../../src/domain/offline/sidebar';
import {bytesOf, type Files, textOf} from './folder';

/** Stylesheet of the read-only edition, in its folder. */
const stylesheet = 'assets/css/readonly.css';
const beside = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** The editions, which a page of the web edition offers; none holds the others or itself. */
const packed = /^(?:.*\/)?manabiba-[a-z]+\.zip$/;

/** The edition with search, quizzes and record: one page whose address stands after the `#`. */
export function offlineEdition(built: Files): Files {
  const shell = completeShell(textOf(built, 'index.html'), {lang: 'ja', title: site.title});
  const files = [...built].filter(([name]) => !packed.test(name));
  return new Map(files).set('index.html', bytesOf(shell));
}

/** Files for servers and feeds, and scripts. */
const leftBehind =
  /^(?:404\.html|sitemap\.xml|robots\.txt|_headers|_nginx\.conf|assets\/js\/.*|blog\/(?:rss|atom)\.xml)$/;

/** The edition without any script: every page a file, with links between files. */
export function readonlyEdition(built: Files): Files {
  const files = new Map(
    [...built].filter(([name]) => !leftBehind.test(name) && !packed.test(name)),
  );
  files.set(stylesheet, bytesOf(beside('readonly.css')));
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  const edition = {
    site: {files: new Set(files.keys()), baseUrl: site.baseUrl},
    leftBehind: new Set([...built.keys()].filter((name) => !files.has(name))),
    sections: new Map(pages.flatMap((name) => [...openSections(textOf(files, name))])),
    stylesheet,
    notice: beside('readonly.html').trim(),
  };
  for (const name of pages)
    files.set(name, bytesOf(readonlyPage(textOf(built, name), name, edition)));
  return files;
}
