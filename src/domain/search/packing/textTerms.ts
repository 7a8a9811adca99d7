import type {CoreChunk} from './chunks';
import {NumberReader} from './numbers';
import {readPosting} from './postings';
import type {Steps} from './steps';
import {unpackTerms} from './terms';

/** Terms passed between two pauses. */
const termsAStep = 400;

/** Where the posting of a term begins, and its length. */
interface Place {
  readonly offset: number;
  readonly count: number;
}

/** Terms of the texts; postings stay packed until they are asked for. */
export class TextTerms {
  /** Number of terms of each section. */
  readonly lengths: Float64Array;
  private readonly places = new Map<string, Place>();
  private readonly reader: NumberReader;

  private constructor(postings: string, size: number) {
    this.lengths = new Float64Array(size);
    this.reader = new NumberReader(postings);
  }

  /**
   * Passes over the postings once: where each begins, and how long each section is.
   *
   * @param core Core chunk.
   * @param size Number of sections.
   */
  static *scan(
    core: Pick<CoreChunk, 'terms' | 'counts' | 'postings'>,
    size: number,
  ): Steps<TextTerms> {
    const texts = new TextTerms(core.postings, size);
    const counts = new NumberReader(core.counts);
    const terms = unpackTerms(core.terms);
    for (const [i, term] of terms.entries()) {
      texts.add(term, counts.next());
      if (i % termsAStep === 0) yield;
    }
    return texts;
  }

  /** All terms. */
  get terms(): Iterable<string> {
    return this.places.keys();
  }

  /** Number of sections that hold the term. */
  frequency(term: string): number {
    return this.places.get(term)?.count ?? 0;
  }

  /** Visits each section that holds the term. */
  visit(term: string, see: (section: number) => void): void {
    const place = this.places.get(term);
    if (!place) return;
    this.reader.offset = place.offset;
    readPosting(this.reader, place.count, see);
  }

  private add(term: string, count: number): void {
    this.places.set(term, {offset: this.reader.offset, count});
    readPosting(this.reader, count, (section) => {
      this.lengths[section] = (this.lengths[section] ?? 0) + 1;
    });
  }
}
