import type {CoreChunk} from './chunks';
import {NumberReader} from './numbers';
import {readPosting} from './postings';
import {unpackTerms} from './terms';

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

  /**
   * @param core Core chunk.
   * @param size Number of sections.
   */
  constructor(core: Pick<CoreChunk, 'terms' | 'counts' | 'postings'>, size: number) {
    this.lengths = new Float64Array(size);
    this.reader = new NumberReader(core.postings);
    const counts = new NumberReader(core.counts);
    const count = (section: number) => {
      this.lengths[section] = (this.lengths[section] ?? 0) + 1;
    };
    for (const term of unpackTerms(core.terms)) {
      const place = {offset: this.reader.offset, count: counts.next()};
      this.places.set(term, place);
      readPosting(this.reader, place.count, count);
    }
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
}
