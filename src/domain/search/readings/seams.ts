import {normalise} from '../text/normalise';
import {bigramsOf} from '../text/tokens';

/** Sections that hold an index term; 0 when the site lacks it. */
export type Frequency = (term: string) => number;

/** Cost of a word that stands nowhere on the site in this spelling, and of a very common one. */
const unknownWord = 0.6;
const rareWord = 0.3;

/**
 * How little a written form belongs to the site, by its rarest pair of characters.
 *
 * @param surface A written form.
 * @param frequency The index.
 * @returns 0 for common words to .3 for rare and .6 for unknown ones.
 */
export function rarity(surface: string, frequency: Frequency): number {
  const counts = bigramsOf(normalise(surface)).map(frequency);
  if (counts.length === 0) return rareWord;
  const least = Math.min(...counts);
  return least === 0 ? unknownWord : rareWord - Math.min(rareWord, Math.log10(1 + least) / 6);
}

/**
 * Whether two written forms stand side by side somewhere on the site: 参加 and 支援 do.
 *
 * @param left Text before.
 * @param right Text after.
 * @param frequency The index.
 */
export function standTogether(left: string, right: string, frequency: Frequency): boolean {
  const seam = normalise(left.slice(-1) + right.slice(0, 1));
  return bigramsOf(seam).every((pair) => frequency(pair) > 0);
}
