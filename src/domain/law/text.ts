import {elementsOf, type LawNode, textOf} from './tree';

/** One paragraph, item or sub-item of an article. */
export interface ArticleLine {
  /** Place inside the article, e.g. 「第2項第1号イ」; empty for an only paragraph. */
  readonly at: string;
  /** 0: paragraph (項), 1: item (号), 2 and more: below it. */
  readonly depth: number;
  /** Number as printed, e.g. 「２」「一」「イ」; empty where none is. */
  readonly mark: string;
  readonly text: string;
}

/** One article (条) of a law. */
export interface ArticleText {
  /** Number as in the data: `106_6`, or `7:9` for deleted articles that stand as one. */
  readonly num: string;
  /** 「第百六条の六」 */
  readonly title: string;
  /** 「（支援会議）」, empty where there is none. */
  readonly caption: string;
  readonly lines: readonly ArticleLine[];
}

/** Elements with a number and a sentence of their own, and how the two are called. */
const numbered = /^(?:Paragraph|Item|Subitem\d+)$/;

function child(node: LawNode, tag: string): string {
  const found = elementsOf(node).find((element) => element.tag === tag);
  return found ? textOf(found) : '';
}

function markOf(node: LawNode): string {
  return child(node, node.tag === 'Paragraph' ? 'ParagraphNum' : `${node.tag}Title`);
}

function placeOf(node: LawNode): string {
  if (node.tag !== 'Item') return markOf(node);
  const [first, ...branches] = (node.attr.Num ?? '').split('_');
  return `第${first}号${branches.map((branch) => `の${branch}`).join('')}`;
}

/** Headings, numbers and the sentence itself; the rest (lists, tables, figures) is text of its own. */
function isOwn(node: LawNode, tag: string): boolean {
  return [`${tag}Num`, `${tag}Title`, `${tag}Caption`, `${tag}Sentence`].includes(node.tag);
}

function linesOf(node: LawNode, at: string, depth: number): ArticleLine[] {
  const sentence = child(node, `${node.tag}Sentence`);
  const below = elementsOf(node).flatMap((element) => {
    if (numbered.test(element.tag)) return linesOf(element, at + placeOf(element), depth + 1);
    const text = isOwn(element, node.tag) ? '' : textOf(element);
    return text === '' ? [] : [{at, depth: depth + 1, mark: '', text}];
  });
  return [{at, depth, mark: markOf(node), text: sentence}, ...below];
}

function readArticle(node: LawNode): ArticleText {
  const paragraphs = elementsOf(node).filter((element) => element.tag === 'Paragraph');
  const lines = paragraphs.flatMap((paragraph, index) => {
    const at = paragraphs.length > 1 ? `第${paragraph.attr.Num ?? index + 1}項` : '';
    return linesOf(paragraph, at, 0);
  });
  return {
    num: node.attr.Num ?? '',
    title: child(node, 'ArticleTitle'),
    caption: child(node, 'ArticleCaption'),
    lines,
  };
}

function articlesBelow(node: LawNode): ArticleText[] {
  if (node.tag === 'Article') return [readArticle(node)];
  return elementsOf(node)
    .filter(({tag}) => tag !== 'SupplProvision')
    .flatMap(articlesBelow);
}

/**
 * Flattens a law (or its 本則) into its articles, whatever parts, chapters and sections they stand in.
 * Supplementary provisions (附則) have articles of the same numbers and are left out.
 */
export function articlesOf(law: LawNode): readonly ArticleText[] {
  return articlesBelow(law);
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('_').map(Number), b.split('_').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const step = (left[index] ?? 0) - (right[index] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

/** Finds an article by its number, also inside a range of deleted articles such as `7:9`. */
export function findArticle(
  articles: readonly ArticleText[],
  num: string,
): ArticleText | undefined {
  return articles.find((article) => {
    const [first = '', last = first] = article.num.split(':');
    return compareNumbers(first, num) <= 0 && compareNumbers(num, last) <= 0;
  });
}
