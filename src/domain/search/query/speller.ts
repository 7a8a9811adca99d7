import type {Steps} from '../packing/steps';
import type {ReadingLexicon} from '../readings/lexicon';
import {looseRomajiKey} from '../readings/readingKey';
import {normalise, normaliseWithOrigin} from '../text/normalise';
import {bigramsOf, runsOf} from '../text/tokens';
import {readingOf} from './fromReading';
import {nearWords} from './nearWords';
import type {TermStatistics} from './plan';

/** Longer stretches are not one misspelt word. */
const longestStretch = 40;

/** Shortest reading that is mended: short ones are near to everything. */
const shortestReading = 6;

/** From this length on two mistakes are forgiven in a reading. */
const longReading = 12;

/** Words prepared between two pauses. */
const wordsAStep = 100;

/** Whether a written form may stand alone: not one that ends in an inflection. */
function isName(surface: string): boolean {
  return !/[一-鿿々][ぁ-ゖ]$/.test(surface);
}

/** Mends words that nearly are words of the site. */
export class Speller {
  private readonly writtenByFolded: ReadonlyMap<string, string>;
  private readonly keys: readonly string[];
  private readonly lexicon: ReadingLexicon;
  private readonly statistics: TermStatistics;

  private constructor(
    writtenByFolded: ReadonlyMap<string, string>,
    lexicon: ReadingLexicon,
    statistics: TermStatistics,
  ) {
    this.writtenByFolded = writtenByFolded;
    this.keys = lexicon.keys.filter((key) => key.length >= shortestReading);
    this.lexicon = lexicon;
    this.statistics = statistics;
  }

  /**
   * Prepares the words to compare with.
   *
   * @param compounds Words as they are written.
   * @param lexicon Readings, for queries in kana and romaji.
   * @param statistics The index: only stretches with a pair that it lacks are mended.
   */
  static *of(
    compounds: readonly string[],
    lexicon: ReadingLexicon,
    statistics: TermStatistics,
  ): Steps<Speller> {
    const writtenByFolded = new Map<string, string>();
    for (const [i, written] of compounds.entries()) {
      writtenByFolded.set(normalise(written), written);
      if (i % wordsAStep === 0) yield;
    }
    return new Speller(writtenByFolded, lexicon, statistics);
  }

  /**
   * Replaces the misspelt words of a query.
   *
   * @param query The query as typed.
   * @returns The mended query, or `undefined` when nothing comes near.
   */
  mend(query: string): string | undefined {
    return this.mendWriting(query) ?? this.mendReading(normalise(query));
  }

  private mendWriting(query: string): string | undefined {
    const {text, origin} = normaliseWithOrigin(query);
    let mended = query;
    for (const stretch of this.doubtful(text).reverse()) {
      const [best] = nearWords(this.writtenByFolded.keys(), stretch.text, (piece) =>
        this.isStrange(piece),
      );
      const written = best && this.writtenByFolded.get(best.word);
      if (!best || !written) continue;
      const from = origin[stretch.start + best.from] ?? 0;
      const to = origin[stretch.start + best.to] ?? query.length;
      mended = mended.slice(0, from) + written + mended.slice(to);
    }
    return mended === query ? undefined : mended;
  }

  /** A reading must be near as a whole: pieces of kana are in too many words. */
  private mendReading(query: string): string | undefined {
    const key = readingOf(query)?.key ?? looseRomajiKey(query);
    if (!key || key.length < shortestReading) return undefined;
    const alike = this.keys.filter((other) => Math.abs(other.length - key.length) <= 2);
    const [best] = nearWords(alike, key, () => true).filter(
      ({from, to, distance, word}) =>
        distance + from + key.length - to <= (word.length >= longReading ? 2 : 1),
    );
    // A verb cut off before its ending (省か) is nothing that anybody looks for.
    return best && this.lexicon.find(best.word).find(({surface}) => isName(surface))?.surface;
  }

  /** Stretches of Japanese with a pair that stands nowhere on the site. */
  private doubtful(text: string): {text: string; start: number}[] {
    let from = 0;
    return runsOf(text).flatMap((run) => {
      const start = text.indexOf(run.text, from);
      from = start + run.text.length;
      const tried = run.kind === 'japanese' && run.text.length <= longestStretch;
      return tried && this.isStrange(run.text) ? [{text: run.text, start}] : [];
    });
  }

  private isStrange(piece: string): boolean {
    return bigramsOf(piece).some((pair) => this.statistics.frequency(pair) === 0);
  }
}
