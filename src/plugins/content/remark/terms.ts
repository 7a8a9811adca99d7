import type {Nodes, PhrasingContent, Root, Text} from 'mdast';
import {escapeRegExp} from '../../../domain/text/escapeRegExp';
import type {Term} from '../../../schema/glossary';
import {textElement} from './jsx';

/** Places whose text stays as it is: links must not nest, headings feed the table of contents. */
const closed = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'math',
  'inlineMath',
]);
const wordCharacter = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]/u;

/** Glossary terms ready to be found in text. */
export interface Matcher {
  readonly pattern: RegExp;
  readonly byWord: ReadonlyMap<string, Term>;
}

/** Compiles the terms once; longer words win over words inside them. */
export function createTermMatcher(terms: Iterable<Term>): Matcher {
  const linkable = [...terms].filter((term) => term.link && term.term.length > 1);
  const byWord = new Map(linkable.map((term) => [term.term, term]));
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  return {pattern: new RegExp(words.map(escapeRegExp).join('|') || '(?!)', 'g'), byWord};
}

/** Is the match a word of its own, not a piece of a longer compound? */
function standsAlone(text: string, start: number, word: string): boolean {
  const before = text[start - 1] ?? '';
  const after = text[start + word.length] ?? '';
  const first = word[0] ?? '';
  const last = word.at(-1) ?? '';
  return !(
    (wordCharacter.test(first) && wordCharacter.test(before)) ||
    (wordCharacter.test(last) && wordCharacter.test(after))
  );
}

/** Terms that a text uses as words of their own, with the place of the first use of each. */
export function termsIn(text: string, matcher: Matcher): Map<Term, number> {
  const found = new Map<Term, number>();
  for (const match of text.matchAll(matcher.pattern)) {
    const term = matcher.byWord.get(match[0]);
    if (term && !found.has(term) && standsAlone(text, match.index, match[0])) {
      found.set(term, match.index);
    }
  }
  return found;
}

function splitText(node: Text, matcher: Matcher, done: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(matcher.pattern)) {
    const term = matcher.byWord.get(match[0]);
    if (!term || done.has(term.id) || !standsAlone(node.value, match.index, match[0])) continue;
    done.add(term.id);
    if (match.index > from) parts.push({type: 'text', value: node.value.slice(from, match.index)});
    const props = {
      href: term.page ? `/docs/${term.page}` : `/glossary#${term.id}`,
      reading: term.reading,
      short: term.short,
    };
    parts.push(textElement('Term', props, match[0]));
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push({type: 'text', value: node.value.slice(from)});
  return parts;
}

/**
 * Turns the first use of each glossary term on a page into `<Term>`.
 *
 * @param own ids of terms that the page itself teaches; they stay plain
 */
export function linkTerms(tree: Root, matcher: Matcher, own: Iterable<string>): void {
  const done = new Set(own);
  const walk = (node: Nodes): void => {
    if (!('children' in node) || closed.has(node.type)) return;
    if (
      node.type === 'mdxJsxTextElement' ||
      (node.type === 'mdxJsxFlowElement' && node.name !== 'Trainer')
    ) {
      return;
    }
    const children = (node.children as Nodes[]).flatMap((child) => {
      if (child.type === 'text') return splitText(child, matcher, done) as Nodes[];
      walk(child);
      return [child];
    });
    (node as {children: Nodes[]}).children = children;
  };
  walk(tree);
}
