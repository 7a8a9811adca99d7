import type {KeyedEntry, ReadingLexicon} from './lexicon';
import {type Frequency, rarity, standTogether} from './seams';
import {spellingsOf} from './spellings';

/** A reading turned into written words. */
export interface Cut {
  /** Written words; a space where two words never stand side by side on the site. */
  readonly text: string;
  /** Lower is better; about 1 a word. */
  readonly cost: number;
}

/** Particles and phrases between words; they are not searched. Keys, see `kanaKey`. */
const connectives = new Set([
  ...['no', 'ha', 'wa', 'ga', 'o', 'ni', 'de', 'to', 'mo', 'ya', 'he', 'ka', 'kara', 'made'],
  ...['toha', 'towa', 'tte', 'nani', 'desu', 'desuka', 'nanidesuka', 'desyoka', 'nituite'],
  ...['suru', 'sitai', 'siritai', 'osiete', 'do', 'doyate', 'naze', 'itu', 'doko', 'dare'],
]);

/** Ways kept at each position. */
const beam = 8;

/** Unfinished last words tried, most frequent first. */
const completions = 6;

/** What parts of a cut cost beside 1 a word. */
const costs = {
  connective: 0.8,
  strangeSeam: 1.2,
  /** Same key, other kana: しょかい for しょうかい. */
  otherKana: 0.25,
  unfinished: 0.3,
  unfinishedSyllable: 0.5,
} as const;

/** Of what a short reading costs, so much where its word is known to follow the one before: 庄原市. */
const knownSuffix = 0.4;

/** Short readings fit anywhere, so they must earn their place. */
function shortness(letters: number): number {
  if (letters <= 2) return 1.5;
  return letters === 3 ? 0.6 : 0;
}

/**
 * Cuts a reading into words of the site by dynamic programming, so that さんかしえん finds
 * 参加支援 though nobody listed it. The last word may be unfinished.
 */
export class ReadingCutter {
  private readonly lexicon: ReadingLexicon;
  private readonly frequency: Frequency;
  private readonly rarities = new Map<string, number>();

  /**
   * @param lexicon Written forms by reading.
   * @param frequency The index: which words and pairs the site has.
   */
  constructor(lexicon: ReadingLexicon, frequency: Frequency) {
    this.lexicon = lexicon;
    this.frequency = frequency;
  }

  /**
   * Finds the written words of a reading.
   *
   * @param key Reading key of the whole query (see `kanaKey`, `romajiKey`).
   * @param kana The query in hiragana, to prefer exact readings; empty for romaji.
   * @returns The best cuts first; empty when some stretch is no word of the site.
   */
  cut(key: string, kana: string): Cut[] {
    const ways: Cut[][] = Array.from({length: key.length + 1}, () => []);
    ways[0] = [{text: '', cost: 0}];
    for (let start = 0; start < key.length; start += 1) {
      const here = (ways[start] ?? []).sort((a, b) => a.cost - b.cost).slice(0, beam);
      if (here.length === 0) continue;
      const before = start === 0 ? '' : key.charAt(start - 1);
      const longest = Math.min(key.length - start, this.lexicon.longest);
      for (let length = 1; length <= longest; length += 1) {
        const stretch = key.slice(start, start + length);
        ways[start + length]?.push(...this.words(here, stretch, before, kana));
        if (before !== '' && connectives.has(stretch)) {
          ways[start + length]?.push(...afterConnective(here));
        }
      }
      ways[key.length]?.push(...this.unfinished(here, key.slice(start), before));
    }
    return distinct(ways[key.length] ?? []);
  }

  /** Each way continued with each word that a stretch can be. */
  private words(here: readonly Cut[], stretch: string, before: string, kana: string): Cut[] {
    return spellingsOf(stretch, before)
      .filter(({key}) => key.length > 1)
      .flatMap(({key, cost}) =>
        this.lexicon
          .find(key)
          .flatMap((entry) => this.join(here, entry, kana, cost, shortness(key.length))),
      );
  }

  /** Each way continued with words that begin as the rest of the reading does. */
  private unfinished(here: readonly Cut[], rest: string, before: string): Cut[] {
    if (before !== '' && /^[^aiueo]{1,2}$/.test(rest)) {
      return here.map(({text, cost}) => ({text, cost: cost + costs.unfinishedSyllable}));
    }
    if (rest.length < 2) return [];
    return beginningsOf(rest)
      .flatMap((beginning) => this.lexicon.startingWith(beginning))
      .map((entry) => ({entry, rare: this.rarityOf(entry.surface)}))
      .sort((a, b) => a.rare - b.rare || a.entry.key.length - b.entry.key.length)
      .slice(0, completions)
      .flatMap(({entry}) => this.join(here, entry, '', costs.unfinished, shortness(rest.length)));
  }

  private join(
    here: readonly Cut[],
    {surface, reading}: KeyedEntry,
    kana: string,
    extra: number,
    short: number,
  ) {
    const other = kana === '' || kana.includes(reading) ? 0 : costs.otherKana;
    const own = 1 + extra + other + this.rarityOf(surface);
    return here.map(({text, cost}): Cut => {
      const apart = text !== '' && !text.endsWith(' ');
      const strange = apart && !standTogether(text, surface, this.frequency);
      const known = apart && !strange;
      return {
        text: strange ? `${text} ${surface}` : text + surface,
        cost: cost + own + short * (known ? knownSuffix : 1) + (strange ? costs.strangeSeam : 0),
      };
    });
  }

  private rarityOf(surface: string): number {
    const known = this.rarities.get(surface) ?? rarity(surface, this.frequency);
    this.rarities.set(surface, known);
    return known;
  }
}

/** An unfinished reading; its last い-row kana may still become a contracted one: き, きょ. */
function beginningsOf(rest: string): string[] {
  return /[^aiueoyw]i$/.test(rest) ? [rest, rest.replace(/i$/, 'y')] : [rest];
}

function afterConnective(here: readonly Cut[]): Cut[] {
  return here.map(({text, cost}) => ({text: `${text} `, cost: cost + costs.connective}));
}

/** Cheapest first, each text once. */
function distinct(cuts: readonly Cut[]): Cut[] {
  const best = new Map<string, Cut>();
  for (const {text, cost} of [...cuts].sort((a, b) => a.cost - b.cost)) {
    const trimmed = text.trim();
    if (trimmed !== '' && !best.has(trimmed)) best.set(trimmed, {text: trimmed, cost});
  }
  return [...best.values()];
}
