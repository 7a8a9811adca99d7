import lunr from 'lunr';
import {type Field, fields} from './fields';
import type {PackedIndex} from './packedIndex';

/** Entry of lunr's inverted index: sections by field. */
type InvertedEntry = {_index: number} & Record<Field, Record<string, object>>;

/** What @types/lunr leaves out or still takes from lunr 1. */
const tokenSetOf = lunr.TokenSet as unknown as {fromArray(terms: string[]): lunr.TokenSet};
const LunrIndex = lunr.Index as unknown as new (attributes: {
  invertedIndex: object;
  fieldVectors: object;
  tokenSet: lunr.TokenSet;
  fields: string[];
  pipeline: lunr.Pipeline;
}) => lunr.Index;

/**
 * Hydrates the part of the index that a query touches into a `lunr.Index`. lunr divides a score
 * by the length of the query vector only, so terms and sections that are left out change no
 * score: it is the complete index as far as the query can see, and some fifty times quicker.
 *
 * @param index The packed index.
 * @param terms Terms of the query.
 * @param isCandidate Which sections to take in.
 */
export function hydrate(
  index: PackedIndex,
  terms: Iterable<string>,
  isCandidate: (section: number) => boolean,
): lunr.Index {
  const invertedIndex: Record<string, InvertedEntry> = Object.create(null);
  const fieldVectors: Record<string, lunr.Vector> = Object.create(null);
  const known = [...new Set(terms)].filter((term) => index.frequency(term) > 0).sort();
  for (const [number, term] of known.entries()) {
    const entry = {_index: number, title: {}, page: {}, alias: {}, text: {}} as InvertedEntry;
    for (const {field, section, weight} of index.posting(term).occurrences) {
      if (!isCandidate(section)) continue;
      entry[field][section] = {};
      const ref = `${field}/${section}`;
      fieldVectors[ref] ??= new lunr.Vector([]);
      fieldVectors[ref].insert(number, weight);
    }
    invertedIndex[term] = entry;
  }
  return new LunrIndex({
    invertedIndex,
    fieldVectors,
    tokenSet: tokenSetOf.fromArray(known),
    fields: [...fields],
    pipeline: new lunr.Pipeline(),
  });
}
