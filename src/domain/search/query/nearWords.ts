import {type NearPiece, nearestPiece} from './substring';

/** A word that nearly stands in a text. */
export interface NearWord extends NearPiece {
  readonly word: string;
}

/** Shorter words are close to too many others. */
const shortest = 4;

/**
 * Words of three characters that are a whole query's word, with another one for the first or
 * last: 保護師. Not names that end in their kind: 長浜市 is no mistake for 横浜市.
 */
function isShortSlip(word: string, text: string): boolean {
  if (word.length !== 3 || text.length !== 3 || /[市町村区県都府]$/.test(word)) return false;
  return word.slice(0, 2) === text.slice(0, 2) || word.slice(1) === text.slice(1);
}

/** From this length on two mistakes are forgiven. */
const longWord = 8;

/** Whether at most `limit` characters of the word are missing in the text: quick to tell. */
function mayStand(word: string, characters: ReadonlySet<string>, limit: number): boolean {
  let missing = 0;
  for (const char of word) {
    if (!characters.has(char)) missing += 1;
    if (missing > limit) return false;
  }
  return true;
}

/**
 * Words that stand in a text with one mistake, or two in words of eight characters and more.
 *
 * @param words Words to look for, in the form in which they are compared.
 * @param text A stretch of a query.
 * @param accept Which pieces of the text may be mistaken.
 * @returns The nearest first; of equals the longest.
 */
export function nearWords(
  words: Iterable<string>,
  text: string,
  accept: (piece: string) => boolean,
): NearWord[] {
  const characters = new Set(text);
  const found: NearWord[] = [];
  for (const word of words) {
    const limit = word.length >= longWord ? 2 : 1;
    if (word.length < shortest && !isShortSlip(word, text)) continue;
    if (word.length > text.length + limit) continue;
    if (!mayStand(word, characters, limit)) continue;
    const piece = nearestPiece(word, text, limit);
    if (!piece || piece.distance === 0) continue;
    if (accept(text.slice(piece.from, piece.to))) found.push({...piece, word});
  }
  return found.sort((a, b) => a.distance - b.distance || b.word.length - a.word.length);
}
