import {pageDocuments, termDocument} from '../domain/search/documents';
import type {SearchDocument} from '../domain/search/types';
import type {ContentGraph} from '../schema/graph';

/** Everything the search looks through: every section of every page, and the glossary. */
export function searchDocuments(graph: ContentGraph): SearchDocument[] {
  return [
    ...[...graph.pages.values()].flatMap(pageDocuments),
    ...[...graph.terms.values()].map(termDocument),
  ];
}
