import type {Lexicon, ReadingEntry, SearchDocument} from '../../domain/search/types';
import type {ReviewedReading} from '../../schema/readings';
import type {ResidentsWordEntry} from '../../schema/residentsWords';
import {kuromojiReadings} from './kuromojiReadings';

/** What people keep by hand beside the texts. */
export interface ReviewedWords {
  readonly readings: readonly ReviewedReading[];
  readonly residentsWords: readonly ResidentsWordEntry[];
}

/** Readings that authors gave to pages and terms; each title counts once. */
function givenReadings(documents: readonly SearchDocument[]): ReadingEntry[] {
  const openings = documents.filter(({heading, reading}) => heading === '' && reading);
  return openings.map(({pageTitle, reading = ''}) => ({
    surface: pageTitle,
    reading: reading.replace(/[\s、。・]/g, ''),
  }));
}

/**
 * Everything the search knows beside the texts. Readings by authors and reviewers come first and
 * silence the dictionary; the dictionary reads the rest.
 *
 * @param documents Sections of the site.
 * @param reviewed `docs/_readings.yaml` and `docs/_residents-words.yaml`.
 */
export async function buildLexicon(
  documents: readonly SearchDocument[],
  reviewed: ReviewedWords,
): Promise<Lexicon> {
  const checked = [
    ...givenReadings(documents),
    ...reviewed.readings.map(({word, reading}) => ({surface: word, reading})),
  ];
  const known = new Set(checked.map(({surface}) => surface));
  const texts = new Set(
    documents.flatMap(({pageTitle, heading, aliases, text}) => [
      pageTitle,
      heading,
      ...aliases,
      text,
    ]),
  );
  const machine = await kuromojiReadings(texts);
  return {
    readings: [...checked, ...machine.filter(({surface}) => !known.has(surface))],
    residentsWords: reviewed.residentsWords,
  };
}
