import type {WordsChunk} from '../packing/chunks';
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

/** Readings, residents' words and spellings of the words chunk, each prepared on first use. */
export class Vocabulary {
  private readonly words: WordsChunk;
  private readonly statistics: TermStatistics;
  private readonly residents: readonly ResidentsEntry[];
  private cutter: ReadingCutter | undefined;
  private knownLexicon: ReadingLexicon | undefined;
  private speller: Speller | undefined;

  /**
   * @param words Words chunk.
   * @param statistics The index.
   */
  constructor(words: WordsChunk, statistics: TermStatistics) {
    this.words = words;
    this.statistics = statistics;
    this.residents = residentsEntries(words.residentsWords);
  }

  /**
   * What a query may mean beside what it says.
   *
   * @param query Normalised query.
   */
  meanings(query: string): Interpretation[] {
    this.cutter ??= new ReadingCutter(this.lexicon, (term) => this.statistics.frequency(term));
    const terms = termsForResidents(query, this.residents, (word) => this.isKnown(word));
    return [
      ...terms.map((text, i) => ({text, trust: 1, top: residentsTop * nextTerm ** i})),
      ...fromReading(query, this.cutter),
    ];
  }

  /**
   * A misspelt query in the words of the site; see `Speller`.
   *
   * @param query The query as typed.
   */
  mend(query: string): string | undefined {
    this.speller ??= new Speller(this.words.compounds.split('\n'), this.lexicon, this.statistics);
    return this.speller.mend(query);
  }

  private get lexicon(): ReadingLexicon {
    this.knownLexicon ??= new ReadingLexicon(unpackReadings(this.words.readings));
    return this.knownLexicon;
  }

  private isKnown(word: string): boolean {
    return bigramsOf(normalise(word)).every(
      (term) => this.statistics.startingWith(term).length > 0,
    );
  }
}
