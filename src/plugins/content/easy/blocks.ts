import type {Nodes, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {EasyBlock} from '../../../domain/easy/sentences';
import {plainText} from '../load/markdown';

/** Places whose words carry no reading: headings feed ids and the table of contents. */
const unread = new Set(['heading', 'inlineCode', 'code', 'yaml', 'mdxjsEsm']);

/** Paragraphs, list items and table cells in order, as text. */
export function easyBlocks(tree: Root): EasyBlock[] {
  const blocks: EasyBlock[] = [];
  visit(tree, (visited) => {
    const node = visited as Nodes;
    if (unread.has(node.type)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    blocks.push({text: plainText(node), line: node.position?.start.line ?? 1});
    return SKIP;
  });
  return blocks;
}

/** Calls back for every piece of text that carries readings. */
export function visitReadText(
  tree: Root,
  take: (text: Text, index: number, parent: {children: Nodes[]}) => number | undefined,
): void {
  visit(tree, (visited, index, parent) => {
    const node = visited as Nodes;
    if (unread.has(node.type)) return SKIP;
    if (node.type !== 'text' || index === undefined || !parent) return;
    const next = take(node, index, parent as {children: Nodes[]});
    return next === undefined ? undefined : [SKIP, next];
  });
}

/** Every piece of text that carries readings, as written. */
export function readTexts(tree: Root): EasyBlock[] {
  const texts: EasyBlock[] = [];
  visitReadText(tree, (node) => {
    texts.push({text: node.value, line: node.position?.start.line ?? 1});
    return undefined;
  });
  return texts;
}
