import {firstNotBefore} from '../text/sorted';
import type {CoreChunk} from './chunks';
import {type Field, fieldBoosts, shownFieldNames} from './fields';
import {type OutlineSection, readOutline} from './outline';
import {ShownTerms} from './shownTerms';
import type {Steps} from './steps';
import {TextTerms} from './textTerms';

/** lunr's own constants (Builder#_k1 and Builder#_b). */
const k1 = 1.2;
const b = 0.75;

/** One field of one section that holds a term. */
export interface Occurrence {
  readonly field: Field;
  readonly section: number;
  /** Entry of the field vector of lunr. */
  readonly weight: number;
}

/** Where a term stands. */
export interface TermPosting {
  readonly occurrences: readonly Occurrence[];
  /** Sections that hold the term in any field, each once. */
  readonly sections: readonly number[];
}

const nowhere: TermPosting = {occurrences: [], sections: []};

/**
 * The index without its JSON: terms and packed postings, unpacked when they are first asked for,
 * with the weights that `lunr.Builder` would have written.
 */
export class PackedIndex {
  readonly outline: readonly OutlineSection[];
  private readonly shown: ShownTerms;
  private readonly texts: TextTerms;
  private readonly stops: ReadonlySet<string>;
  private readonly sortedTerms: readonly string[];
  private readonly lengths: Record<Field, Float64Array>;
  private readonly averages: Record<Field, number>;
  private readonly unpacked = new Map<string, TermPosting>();

  private constructor(
    stops: string,
    outline: readonly OutlineSection[],
    shown: ShownTerms,
    texts: TextTerms,
  ) {
    this.outline = outline;
    this.shown = shown;
    this.texts = texts;
    this.sortedTerms = [...new Set([...texts.terms, ...shown.terms])].sort();
    this.stops = new Set(stops.match(/../g));
    this.lengths = {...shown.lengths, text: texts.lengths};
    const average = (field: Field) =>
      this.lengths[field].reduce((x, y) => x + y, 0) / this.outline.length;
    this.averages = {
      title: average('title'),
      page: average('page'),
      alias: average('alias'),
      text: average('text'),
    };
  }

  /**
   * Reads the core chunk.
   *
   * @param core Core chunk.
   */
  static *read(core: CoreChunk): Steps<PackedIndex> {
    const outline = yield* readOutline(core);
    const shown = yield* ShownTerms.count(core, outline);
    const texts = yield* TextTerms.scan(core, outline.length);
    return new PackedIndex(core.stops, outline, shown, texts);
  }

  /**
   * Sections with the term, counted field by field as lunr does; 0 when the site lacks it.
   *
   * @param term An index term.
   */
  frequency(term: string): number {
    return this.texts.frequency(term) + this.shown.frequency(term);
  }

  /**
   * Inverse document frequency as `lunr.idf` computes it.
   *
   * @param term An index term, known or not.
   */
  idf(term: string): number {
    const n = this.frequency(term);
    return Math.log(1 + Math.abs((this.outline.length - n + 0.5) / (n + 0.5)));
  }

  /**
   * All terms that begin so, sorted.
   *
   * @param prefix Beginning of a term.
   */
  startingWith(prefix: string): readonly string[] {
    const from = firstNotBefore(this.sortedTerms, prefix);
    let to = from;
    while (this.sortedTerms[to]?.startsWith(prefix)) to += 1;
    return this.sortedTerms.slice(from, to);
  }

  /**
   * Whether a pair was left out of the texts for being everywhere.
   *
   * @param term An index term.
   */
  isStop(term: string): boolean {
    return this.stops.has(term);
  }

  /**
   * Where a term stands.
   *
   * @param term An index term; an unknown one stands nowhere.
   */
  posting(term: string): TermPosting {
    const known = this.unpacked.get(term);
    if (known) return known;
    const posting = this.frequency(term) === 0 ? nowhere : this.unpack(term);
    this.unpacked.set(term, posting);
    return posting;
  }

  private unpack(term: string): TermPosting {
    const idf = this.idf(term);
    const occurrences: Occurrence[] = [];
    const add = (field: Field, section: number, tf: number) => {
      occurrences.push({field, section, weight: this.weight(idf, field, section, tf)});
    };
    for (const field of shownFieldNames) {
      this.shown.visit(term, field, (section, tf) => add(field, section, tf));
    }
    this.texts.visit(term, (section) => add('text', section, 1));
    return {occurrences, sections: [...new Set(occurrences.map(({section}) => section))]};
  }

  /** Okapi BM25 with the rounding of `lunr.Builder#createFieldVectors`. */
  private weight(idf: number, field: Field, section: number, tf: number): number {
    const length = (this.lengths[field][section] ?? 0) / this.averages[field];
    const score = (idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * length) + tf);
    return Math.round(score * fieldBoosts[field] * 1000) / 1000;
  }
}
