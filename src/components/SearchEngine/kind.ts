import {type SectionName, sectionMarks, sectionOf} from '@site/src/components/TypeMark/marks';
import type {SearchResult} from '@site/src/domain/search/types';

/** Kind of a result: a section of the site, a glossary entry or a blog post. */
export type ResultKind = SectionName | 'glossary' | 'blog';

/** Shapes and words for what is not a section of the docs. */
const others = {
  glossary: {shape: '＃', label: '用語'},
  blog: {shape: '▽', label: 'お知らせ'},
} as const;

/** Kinds in the order of the filter. */
export const allKinds: readonly ResultKind[] = [
  'law',
  'concepts',
  'system',
  'misconceptions',
  'cases',
  'methods',
  'roles',
  'data',
  'learn',
  'train',
  'easy',
  'glossary',
  'blog',
];

/**
 * Kind of a result.
 *
 * @param result A result of the search.
 */
export function kindOf({type, url}: Pick<SearchResult, 'type' | 'url'>): ResultKind {
  return type === 'glossary' || type === 'blog' ? type : sectionOf(url);
}

/**
 * Whether a kind has its own mark on the pages.
 *
 * @param kind Kind of a result.
 */
export function isSection(kind: ResultKind): kind is SectionName {
  return kind !== 'glossary' && kind !== 'blog';
}

/**
 * Shape and word of a kind, as on its badge.
 *
 * @param kind Kind of a result.
 */
export function kindMark(kind: ResultKind): {readonly shape: string; readonly label: string} {
  return isSection(kind) ? sectionMarks[kind] : others[kind];
}
