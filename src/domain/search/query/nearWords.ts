import {type NearPiece, nearestPiece} from './substring';

/** A word that nearly stands in a text. */
export interface NearWord extends NearPiece {
  readonly word: string;
}

/** Shorter words are close to too many others. */
const shortest = 4;

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
    if (word.length < shortest || word.length > text.length + limit) continue;
    if (!mayStand(word, characters, limit)) continue;
    const piece = nearestPiece(word, text, limit);
    if (!piece || piece.distance === 0) continue;
    if (accept(text.slice(piece.from, piece.to))) found.push({...piece, word});
  }
  return found.sort((a, b) => a.distance - b.distance || b.word.length - a.word.length);
}
