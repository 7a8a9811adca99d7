import type {SearchDocument} from '../../../src/domain/search/types';

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A site several times as large: copies of each page made of sentences drawn from all pages, each
 * with a few characters of its own, so that words are shared and new as in real growth.
 *
 * @param documents Sections of the site.
 * @param times How many times as large.
 */
export function grow(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const next = random(20_26);
  const sentences = documents.flatMap(({text}) => text.split(/(?<=。)/));
  const ownName = () =>
    Array.from({length: 2}, () => String.fromCharCode(0x4e00 + Math.floor(next() * 3000))).join('');
  const copies = Array.from({length: times - 1}, (_, copy) =>
    documents.map((document): SearchDocument => {
      let text = ownName();
      while (text.length < document.text.length) {
        text += sentences[Math.floor(next() * sentences.length)] ?? '';
      }
      return {
        ...document,
        id: `${document.id}-${copy}`,
        url: document.url.replace(/^(\/[^#]*)/, `$1-${copy}`),
        pageTitle: `${document.pageTitle} ${ownName()}`,
        aliases: [],
        text,
      };
    }),
  );
  return [...documents, ...copies.flat()];
}
