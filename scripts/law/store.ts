import fs from 'node:fs';
import path from 'node:path';
import type {LawEdition} from '../../src/domain/law/official';
import {editionFolder, readEditionFile} from '../../src/plugins/law-text/readEditions';

/** What became of an edition that was to be kept. */
export type Saved = '新しい版' | '同じ版（取得日だけ更新）' | '同じ版で文が変わった';

/**
 * Writes a file so that it is at every moment either the old one or the new one, whole.
 *
 * @throws Error of the file system; the old file stands as before
 */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  try {
    const handle = fs.openSync(draft, 'w');
    try {
      fs.writeFileSync(handle, text);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, {force: true});
    throw error;
  }
}

function write(file: string, edition: LawEdition): void {
  writeWhole(file, `${JSON.stringify(edition, null, 1)}\n`);
}

/**
 * Keeps an edition as `.cache/law/<law id>/<revision>.json`. Text of the same revision that read
 * otherwise (a correction) stays beside it under the moment it was fetched.
 *
 * @param root project root (absolute)
 * @throws Error of the file system; what was kept before is still there
 */
export function saveEdition(root: string, edition: LawEdition): Saved {
  const folder = editionFolder(root, edition.lawId);
  const file = path.join(folder, `${edition.revision}.json`);
  const known = readEditionFile(file);
  const same = known && JSON.stringify(known.articles) === JSON.stringify(edition.articles);
  if (known && !same) {
    const moment = known.fetchedAt.replace(/[^0-9TZ]/g, '');
    write(path.join(folder, `${edition.revision}.${moment}.json`), known);
  }
  write(file, edition);
  if (!known) return '新しい版';
  return same ? '同じ版（取得日だけ更新）' : '同じ版で文が変わった';
}
