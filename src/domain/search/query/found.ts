import type {OutlineSection} from '../packing/outline';
import type {Match} from './match';

/** A section that answers the query. */
export interface Found extends Match {
  /** Whether its title holds all words of the query. */
  readonly inTitle: boolean;
  /** Words to mark in its excerpt. */
  readonly marks: readonly string[];
}

/** Each further section of a page counts so much of the one before. */
const repeatFactor = 0.85;

function byScore(a: Found, b: Found): number {
  return b.score - a.score;
}

/**
 * Keeps of each section its best score over all interpretations.
 *
 * @param found Sections, possibly several times.
 */
export function keepBest(found: readonly Found[]): Found[] {
  const best = new Map<number, Found>();
  for (const entry of found) {
    if (entry.score > (best.get(entry.section)?.score ?? 0)) best.set(entry.section, entry);
  }
  return [...best.values()];
}

/**
 * Orders sections so that one long page does not fill the list.
 *
 * @param found Sections.
 * @param outline Sections of the site.
 * @returns Best first, with lowered scores for further sections of a page.
 */
export function spreadPages(found: readonly Found[], outline: readonly OutlineSection[]): Found[] {
  const seen = new Map<number, number>();
  return [...found]
    .sort(byScore)
    .map((entry) => {
      const page = outline[entry.section]?.page ?? -1;
      const before = seen.get(page) ?? 0;
      seen.set(page, before + 1);
      return {...entry, score: entry.score * repeatFactor ** before};
    })
    .sort(byScore);
}
