import {normalise} from '../text/normalise';
import type {DocumentType} from '../types';
import type {CoreChunk} from './chunks';
import {documentTypes} from './fields';
import type {Steps} from './steps';

/** A section as it is shown, and its titles as they are searched. */
export interface OutlineSection {
  /** Position of the page in the core chunk. */
  readonly page: number;
  /** Address part; empty for the opening of a page. */
  readonly anchor: string;
  readonly heading: string;
  readonly type: DocumentType;
  /** Normalised. */
  readonly foldedTitle: string;
  /** Normalised; empty for the opening. */
  readonly foldedHeading: string;
}

/** Pages read between two pauses. */
const pagesAStep = 20;

/**
 * Reads the sections of the site from the core chunk.
 *
 * @param core Core chunk.
 * @returns Sections in the order of the index.
 */
export function* readOutline({pages}: Pick<CoreChunk, 'pages'>): Steps<OutlineSection[]> {
  // まちがえやすいところ and its like stand on every page.
  const known = new Map<string, string>();
  const fold = (text: string): string => {
    const folded = known.get(text) ?? normalise(text);
    known.set(text, folded);
    return folded;
  };
  const outline: OutlineSection[] = [];
  for (const [page, {t, k, s}] of pages.entries()) {
    const foldedTitle = fold(t);
    const type = documentTypes[k] ?? 'concept';
    for (const line of s.split('\n')) {
      const space = line.indexOf(' ');
      const anchor = line.slice(0, space);
      const heading = line.slice(space + 1);
      outline.push({page, anchor, heading, type, foldedTitle, foldedHeading: fold(heading)});
    }
    if (page % pagesAStep === 0) yield;
  }
  return outline;
}
