import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkContent} from '../../src/plugins/content/checks';
import type {ContentIssue} from '../../src/plugins/content/issues';
import {loadContent} from '../../src/plugins/content/load/loadContent';

const good = path.resolve(import.meta.dirname, '../fixtures/content');

/** A change to one file of the good fixture: what stands there, and what replaces it. */
export interface Change {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/**
 * Checks a copy of the good fixture with some changes made.
 *
 * @throws Error if a change finds nothing to change, so that no case passes by accident
 */
export function checkFixture(changes: readonly Change[] = []): ContentIssue[] {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'manabiba-content-'));
  try {
    fs.cpSync(good, root, {recursive: true});
    for (const {file, find, replace} of changes) {
      const full = path.join(root, 'docs', file);
      const before = fs.readFileSync(full, 'utf8');
      const after = before.replace(find, replace);
      if (after === before) throw new Error(`nothing to change in ${file}: ${find}`);
      fs.writeFileSync(full, after);
    }
    return checkContent(loadContent(root));
  } finally {
    fs.rmSync(root, {recursive: true});
  }
}
