import {type NumberReader, packNumbers} from './numbers';

/** Sections that hold a term, ascending. How often does not matter in texts this short. */
export type Posting = readonly number[];

/**
 * Writes postings one after the other, each section as its distance from the one before.
 *
 * @param postings In the order of the terms.
 */
export function packPostings(postings: Iterable<Posting>): string {
  function* gaps(): Generator<number> {
    for (const posting of postings) {
      let previous = -1;
      for (const section of posting) {
        yield section - previous - 1;
        previous = section;
      }
    }
  }
  return packNumbers(gaps());
}

/**
 * Reads one posting.
 *
 * @param reader Reader of the text of {@link packPostings}, at the beginning of the posting.
 * @param count Number of sections in it.
 * @param visit Gets each section.
 */
export function readPosting(
  reader: NumberReader,
  count: number,
  visit: (section: number) => void,
): void {
  let section = -1;
  for (let i = 0; i < count; i += 1) {
    section += reader.next() + 1;
    visit(section);
  }
}
