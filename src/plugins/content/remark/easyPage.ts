import type {Root} from 'mdast';
import type {ReadingTable} from '../../../domain/easy/readingTable';
import type {ContentGraph} from '../../../schema/graph';
import {insertAfterHeading} from './insert';
import {flowElement} from './jsx';
import {addRuby} from './ruby';

/**
 * Completes a page in やさしい日本語: the desks of one's own town and how to find whom to ask, the
 * same on every page, and the readings of all its words.
 */
export function finishEasyPage(tree: Root, graph: ContentGraph, readings: ReadingTable): void {
  const shared = structuredClone(graph.easyShared?.children ?? []);
  insertAfterHeading(tree, 'doko', [flowElement('Desks', {}), ...shared], true);
  addRuby(tree, readings);
}
