import fs from 'node:fs';
import path from 'node:path';

/** A part of the search as the bundler wrote it. */
export interface SearchChunk {
  /** Name in `assets/js`; the same in every edition. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** Names that stand in one script only, and that no minifier changes. */
export const signs = {
  engine: 'mendWriting',
  core: '"postings"',
  words: '"residentsWords"',
} as const;

/** The parts by what they hold: our engine, the index, and readings with residents' words. */
export type SearchParts = Readonly<Record<keyof typeof signs, SearchChunk>>;

/**
 * Finds the scripts of the search in an edition.
 *
 * @param edition Folder with `assets`.
 * @throws When a part is in no script or in several.
 */
export function searchParts(edition: string): SearchParts {
  const folder = path.join(edition, 'assets/js');
  const scripts = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({file, bytes: fs.readFileSync(path.join(folder, file))}));
  const withSign = (sign: string): SearchChunk => {
    const found = scripts.filter(({bytes}) => bytes.includes(sign));
    const [chunk] = found;
    if (!chunk || found.length > 1) throw new Error(`${sign} stands in ${found.length} scripts`);
    return chunk;
  };
  return {
    engine: withSign(signs.engine),
    core: withSign(signs.core),
    words: withSign(signs.words),
  };
}
