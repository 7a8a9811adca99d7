import type {ReadingCutter} from '../readings/cut';
import {kanaKey, romajiKey, romajiToKana, toHiragana} from '../readings/readingKey';
import {normalise} from '../text/normalise';
import type {Interpretation} from './interpretation';

/** Trust in written words made from a reading. */
const trust = 0.95;

/** How much trust one unit of cost takes. */
const trustByCost = 1 / 6;

/** Words made from a reading must stand together: any reading can be cut into some words. */
const coverage = 0.85;

/** Cuts that are searched. */
const mostCuts = 4;

/** A cut this much dearer than the best is not what was meant. */
const costRange = 0.7;

/** Dearest cut worth searching: so much for each letter of the reading, and a start. */
const costStart = 1.6;
const costByLetter = 0.15;

/** A query that is a reading. */
export interface QueryReading {
  /** Letters on which kana and romaji meet. */
  readonly key: string;
  /** The query in hiragana; empty for romaji. */
  readonly kana: string;
}

/**
 * Reading of a query typed in kana or romaji only.
 *
 * @param query The query in lower case, not folded.
 * @returns `undefined` for other queries, and for Latin that is no Japanese.
 */
export function readingOf(query: string): QueryReading | undefined {
  const compact = query.replace(/[\s・、。?!]/g, '');
  if (/^[ぁ-ゖァ-ヺー]+[a-z]{0,2}$/.test(compact)) {
    const key = kanaKey(compact);
    return key ? {key, kana: toHiragana(compact)} : undefined;
  }
  const isRomaji = /^[a-zāīūēōâîûêô][a-zāīūēōâîûêô' -]*$/.test(query);
  const key = isRomaji ? romajiKey(query) : undefined;
  return key ? {key, kana: ''} : undefined;
}

/** SIB, NPO, CSW: short for something, not the beginning of a word in romaji. */
const abbreviation = /^[A-Z]{2,5}$/;

/**
 * What a query typed in kana or romaji may be in writing.
 *
 * @param typed The query as typed: what folding turned into kanji is no reading any more.
 * @param cutter Words of the site.
 */
export function fromReading(typed: string, cutter: ReadingCutter): Interpretation[] {
  const plain = typed.normalize('NFKC').trim();
  if (abbreviation.test(plain)) return [];
  const query = plain.toLowerCase();
  const reading = readingOf(query);
  if (!reading || reading.key.length < 2) return [];
  const cuts = cutter.cut(reading.key, reading.kana);
  const least = cuts[0]?.cost ?? 0;
  const dearest = Math.min(least + costRange, costStart + costByLetter * reading.key.length);
  const written = cuts
    .filter(({cost}) => cost <= dearest)
    .slice(0, mostCuts)
    .map(({text, cost}) => ({
      text: normalise(text),
      trust: trust - (cost - least) * trustByCost,
      coverage,
    }));
  // Words like ひきこもり are written in hiragana.
  const kana = reading.kana === '' ? romajiToKana(query) : undefined;
  return kana ? [...written, {text: normalise(kana), trust}] : written;
}
