import {align, similarity} from './align';
import type {ArticleLine, ArticleText} from './text';
import {compareWording, type Part} from './wording';

/** A paragraph or item of an article in two versions. */
export interface DiffLine {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** Place in the newer version; for a removed line, in the older. */
  readonly at: string;
  /** Place in the older version where the number moved. */
  readonly wasAt?: string;
  readonly depth: number;
  readonly mark: string;
  readonly parts: readonly Part[];
}

/** Below this likeness a line replaced another; it did not change into it. */
const alike = 0.4;

function lineScore(a: ArticleLine, b: ArticleLine): number {
  if (a.depth !== b.depth) return 0;
  const likeness = similarity(a.text, b.text);
  if (likeness < alike) return 0;
  // Of two pairings equally alike, the one that keeps the number is the natural one.
  return likeness + (a.at === b.at ? 0.01 : 0);
}

function toDiffLine([was, is]: readonly [
  ArticleLine | undefined,
  ArticleLine | undefined,
]): DiffLine[] {
  const line = is ?? was;
  if (!line) return [];
  const {at, depth, mark} = line;
  if (!was) return [{kind: 'added', at, depth, mark, parts: [{kind: 'ins', text: line.text}]}];
  if (!is) return [{kind: 'removed', at, depth, mark, parts: [{kind: 'del', text: line.text}]}];
  const moved = was.at !== is.at && was.at !== '' && is.at !== '';
  return [
    {
      kind: was.text === is.text ? 'same' : 'changed',
      at,
      ...(moved ? {wasAt: was.at} : {}),
      depth,
      mark,
      parts: compareWording(was.text, is.text),
    },
  ];
}

/** Compares two versions of an article, paragraph by paragraph and clause by clause. */
export function diffArticles(
  before: Pick<ArticleText, 'lines'>,
  after: Pick<ArticleText, 'lines'>,
): readonly DiffLine[] {
  return align(before.lines, after.lines, lineScore).flatMap(toDiffLine);
}
