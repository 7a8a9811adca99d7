import type {Nodes, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';
import {isJsx, stringAttribute} from '../load/markdown';
import {createLookup, type Lookup} from './references';

/** Components an author may use, and HTML that Markdown has no sign for. */
const known = new Set(['Cite', 'Quiz', 'Force', 'Diagram', 'Trainer', 'br']);

function componentIssues(page: LoadedPage, lookup: Lookup, diagrams: ReadonlySet<string>) {
  const issues: ContentIssue[] = [];
  visit(page.tree, (visited) => {
    const node = visited as Nodes;
    if (node.type === 'table') issues.push(...tableIssues(page, node));
    if (isFrame(node)) {
      issues.push({
        file: page.file,
        line: node.position?.start.line ?? 1,
        message: '囲み（:::）とコード（```）は使えません。',
        fix: '段落、表、小見出しで書いてください。',
      });
    }
    if (!isJsx(node)) return;
    const line = node.position?.start.line ?? 1;
    const name = node.name ?? '';
    if (!known.has(name)) {
      const message = `部品「${name}」は使えません。`;
      issues.push({file: page.file, line, message, fix: `使える部品: ${[...known].join('、')}`});
    }
    if (name === 'Diagram' && !diagrams.has(stringAttribute(node, 'name') ?? '')) {
      const message = `図「${stringAttribute(node, 'name') ?? ''}」が見つかりません。`;
      const fix = `docs/_diagrams/ にある名前を書いてください: ${[...diagrams].join('、')}`;
      issues.push({file: page.file, line, message, fix});
    }
    if (
      name === 'Force' &&
      !/^(義務|努力義務|任意|定義・理念)$/.test(stringAttribute(node, 'kind') ?? '')
    ) {
      const message = '<Force> の kind が書かれていないか、ちがっています。';
      issues.push({
        file: page.file,
        line,
        message,
        fix: '義務、努力義務、任意、定義・理念 のどれかにしてください。',
      });
    }
    if (name === 'Quiz') issues.push(...quizIssues(page, node, line, lookup));
  });
  return issues;
}

/** Signs for frames and program code, which the site has no look for. */
function isFrame(node: Nodes): boolean {
  return node.type === 'code' || (node.type === 'text' && /^:::/m.test(node.value));
}

/** A column without a name says nothing to who hears the table read out. */
function tableIssues(page: LoadedPage, table: Table): ContentIssue[] {
  const [head] = table.children;
  if (!head || head.children.every((cell) => cell.children.length > 0)) return [];
  return [
    {
      file: page.file,
      line: head.position?.start.line ?? 1,
      message: '表の見出しに、空のますがあります。',
      fix: '「比べること」のように、その列が何かを書いてください。',
    },
  ];
}

function quizIssues(
  page: LoadedPage,
  node: Parameters<typeof stringAttribute>[0],
  line: number,
  lookup: Lookup,
): ContentIssue[] {
  const ids = (stringAttribute(node, 'ids') ?? '').split(/\s+/).filter(Boolean);
  if (ids.length === 0) {
    const fix = 'ids="kaigi-01 kaigi-02" のように、問題のidを空白で区切って書いてください。';
    return [{file: page.file, line, message: '<Quiz> に問題がありません。', fix}];
  }
  return ids
    .filter((id) => !lookup.questions.has(id))
    .map((id) => ({
      file: page.file,
      line,
      message: `問題「${id}」が見つかりません。`,
      fix: 'docs/_bank/ の id を確かめてください。',
    }));
}

/** Only known components, with attributes that mean something. */
export function checkComponents(content: LoadedContent): ContentIssue[] {
  const lookup = createLookup(content);
  const diagrams = new Set(content.diagrams.map((item) => item.name));
  return content.pages.flatMap((page) => componentIssues(page, lookup, diagrams));
}
