import {escapeMarkdownHeadingIds} from '@docusaurus/utils';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {stripOverrides} from '../../../domain/easy/ruby';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath);

/**
 * Parses MDX as the site's own build does, `## 見出し {#id}` included.
 *
 * @throws VFileMessage with `line` when the MDX cannot be read
 */
export function parseMdx(source: string): Root {
  return parser.parse(escapeMarkdownHeadingIds(source)) as Root;
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Value of a plain string attribute, `undefined` if absent or an expression. */
export function stringAttribute(node: JsxElement, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}

/** Components whose insides or labels are not part of the running text. */
const silent = new Set(['Cite', 'Quiz', 'Diagram']);

/** Text of a node as a reader meets it: no notes, quizzes or markup. */
export function plainText(node: Nodes): string {
  if (isJsx(node)) {
    if (silent.has(node.name ?? '')) return '';
    if (node.name === 'Force') return stringAttribute(node, 'kind') ?? '';
  }
  if (node.type === 'text') return stripOverrides(node.value);
  if ('value' in node) {
    return node.type === 'inlineCode' || node.type === 'inlineMath' || node.type === 'math'
      ? node.value
      : '';
  }
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => plainText(child as Nodes));
  const block = [
    'root',
    'list',
    'listItem',
    'table',
    'tableRow',
    'blockquote',
    'mdxJsxFlowElement',
  ];
  return parts.join(block.includes(node.type) ? ' ' : '');
}
