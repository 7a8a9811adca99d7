import fs from 'node:fs';
import type {Heading, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {type FrontMatter, frontMatter as frontMatterSchema} from '../../../schema/frontMatter';
import type {Section} from '../../../schema/graph';
import {headingSlots} from '../../../schema/headings';
import type {ContentIssue} from '../issues';
import {isJsx, parseMdx, plainText, stringAttribute} from './markdown';
import {parseYaml} from './parseYaml';

/** A page as read from disk: everything the checks and the graph need. */
export interface LoadedPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly sections: readonly Section[];
  readonly questions: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The `{#id}` at the end of a heading. */
export const headingId = /\s*\{#([^}]*)\}\s*$/;

/** Splits `見出し {#id}` and fills in the id of a fixed heading of the page type. */
export function readHeading(node: Heading, type: FrontMatter['type']): {title: string; id: string} {
  const raw = plainText(node);
  const explicit = headingId.exec(raw)?.[1];
  const title = raw.replace(headingId, '').trim();
  const fixed = headingSlots[type].find((slot) => slot.title === title && node.depth === 2);
  return {title, id: explicit ?? fixed?.id ?? ''};
}

function splitSections(tree: Root, page: FrontMatter): Section[] {
  const sections: {id: string; heading: string; level: number; parts: string[]; line: number}[] = [
    {id: '', heading: page.title, level: 1, parts: [], line: 1},
  ];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const {title, id} = readHeading(node, page.type);
      const line = node.position?.start.line ?? 1;
      sections.push({id, heading: title, level: node.depth, parts: [], line});
    } else if (node.type !== 'yaml' && node.type !== 'mdxjsEsm') {
      sections.at(-1)?.parts.push(plainText(node as Nodes));
    }
  }
  return sections.map(({parts, ...section}) => ({
    ...section,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

/** Values of a string attribute of every component of a name, in order. */
function attributeValues(tree: Root, component: string, attribute: string): string[] {
  const values: string[] = [];
  visit(tree, (visited) => {
    const node = visited as Nodes;
    if (isJsx(node) && node.name === component) values.push(stringAttribute(node, attribute) ?? '');
  });
  return values;
}

function parseBody(source: string, file: string): {tree?: Root; issues: ContentIssue[]} {
  try {
    return {tree: parseMdx(source), issues: []};
  } catch (error) {
    const line = (error as {line?: number}).line ?? 1;
    return {
      issues: [
        {
          file,
          line,
          message: 'MDXとして読めません。',
          fix: '本文の「<」「{」は全角にするか消し、部品(<Cite …/> など)は「/>」で閉じてください。',
        },
      ],
    };
  }
}

/**
 * Reads one page of `docs/`.
 *
 * @param root project root
 * @param id path below `docs/` without extension
 */
export function loadPage(root: string, id: string): {page?: LoadedPage; issues: ContentIssue[]} {
  const file = `docs/${id}.mdx`;
  const source = fs.readFileSync(`${root}/${file}`, 'utf8');
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) {
    return {
      issues: [
        {
          file,
          line: 1,
          message: '先頭に --- ではさんだ項目(front matter)がありません。',
          fix: '1行目を --- にし、title などを書いて --- で閉じてください。npm run new で型を作れます。',
        },
      ],
    };
  }
  const front = parseYaml(match[1] ?? '', file, frontMatterSchema, 1);
  const body = parseBody(source, file);
  const issues = [...front.issues, ...body.issues];
  if (!front.value || !body.tree) return {issues};
  return {
    issues,
    page: {
      id,
      file,
      url: `/docs/${id}`,
      frontMatter: front.value,
      tree: body.tree,
      sections: splitSections(body.tree, front.value),
      questions: attributeValues(body.tree, 'Quiz', 'ids').flatMap((ids) =>
        ids.split(/\s+/).filter(Boolean),
      ),
      sources: new Set([
        ...front.value.sources.map((source) => source.id),
        ...attributeValues(body.tree, 'Cite', 'id'),
      ]),
      lineOf: front.lineOf,
    },
  };
}
