import path from 'node:path';
import {searchDocuments} from '../../src/config/searchDocuments';
import type {SearchDocument} from '../../src/domain/search/types';
import {buildGraph} from '../../src/plugins/content/graph';
import {loadContent} from '../../src/plugins/content/load/loadContent';

/** Root of the project. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/**
 * Searchable sections of the working tree, as the site has them. Content that breaks a rule of the
 * checks is still read, so that the search can be measured while pages are being written.
 */
export function loadSearchDocuments(): SearchDocument[] {
  return searchDocuments(buildGraph(loadContent(projectRoot)));
}
