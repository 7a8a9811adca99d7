import type {WordsChunk} from '../packing/chunks';
import type {Steps} from '../packing/steps';
import {unpackReadings} from '../packing/words';
import {ReadingCutter} from '../readings/cut';
import {ReadingLexicon} from '../readings/lexicon';
import {normalise} from '../text/normalise';
import {bigramsOf} from '../text/tokens';
import {fromReading} from './fromReading';
import type {Interpretation} from './interpretation';
import type {TermStatistics} from './plan';
import {type ResidentsEntry, residentsEntries, termsForResidents} from './residents';
import {Speller} from './speller';

/**
 * Score of the best section for the first term of a residents' phrase: below a title that is what
 * was typed (8 and more), above a text that mentions some of it (1 to 3).
 */
const residentsTop = 6;

/** Each further term is so much less what was meant. */
const nextTerm = 0.7;

/** Readings, residents' words and spellings of the words chunk. */
export class Vocabulary {
  private readonly residents: readonly ResidentsEntry[];
  private readonly cutter: ReadingCutter;
  private readonly speller: Speller;
  private readonly statistics: TermStatistics;

  private constructor(
    residents: readonly ResidentsEntry[],
    cutter: ReadingCutter,
    speller: Speller,
    statistics: TermStatistics,
  ) {
    this.residents = residents;
    this.cutter = cutter;
    this.speller = speller;
    this.statistics = statistics;
  }

  /**
   * Reads the words chunk.
   *
   * @param words Words chunk.
   * @param statistics The index.
   */
  static *read(words: WordsChunk, statistics: TermStatistics): Steps<Vocabulary> {
    const residents = residentsEntries(words.residentsWords);
    yield;
    const lexicon = yield* ReadingLexicon.of(unpackReadings(words.readings));
    const speller = yield* Speller.of(words.compounds.split('\n'), lexicon, statistics);
    const cutter = new ReadingCutter(lexicon, (term) => statistics.frequency(term));
    return new Vocabulary(residents, cutter, speller, statistics);
  }

  /**
   * What a query may mean beside what it says.
   *
   * @param query Normalised query.
   * @param typed The same as typed.
   */
  meanings(query: string, typed: string): Interpretation[] {
    const terms = termsForResidents(query, this.residents, (word) => this.isKnown(word));
    return [
      ...terms.map((text, i) => ({text, trust: 1, top: residentsTop * nextTerm ** i})),
      ...fromReading(typed, this.cutter),
    ];
  }

  /**
   * A misspelt query in the words of the site; see `Speller`.
   *
   * @param query The query as typed.
   */
  mend(query: string): string | undefined {
    return this.speller.mend(query);
  }

  private isKnown(word: string): boolean {
    return bigramsOf(normalise(word)).every(
      (term) => this.statistics.startingWith(term).length > 0,
    );
  }
}
