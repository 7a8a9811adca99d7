import type {Nodes, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';
import {isJsx, type JsxElement, plainText, stringAttribute} from '../load/markdown';

/** A count, a rate, an amount or a year: what a reader wants a source and a date for. */
const figure =
  /[0-9０-９][0-9０-９,.，．]*\s*(?:%|％|割|万|億|千|人|名|自治体|市町村|都道府県|市区町村|世帯|件|円|か所|カ所|箇所|団体|校区|圏域|団地|年度|年)|(?:昭和|平成|令和)[0-9０-９元]+年/;

/** Numbers that name a thing instead of counting one. */
const names =
  /8050|第[0-9０-９]+[条項号層回]|[0-9０-９]+年(?:生|目|間|後|以内|以下|以上|ごと)|[0-9]+人(?:1組|ずつ|組)/g;

function citesIn(node: Nodes): JsxElement[] {
  const found: JsxElement[] = [];
  visit(node, (child) => {
    const candidate = child as Nodes;
    if (isJsx(candidate) && candidate.name === 'Cite') found.push(candidate);
  });
  return found;
}

/** The pieces of a page that must each carry their own note: paragraphs, list items, tables. */
function blocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'list') return node.children;
    if (node.type === 'blockquote') return [node];
    if (isJsx(node) && node.type === 'mdxJsxFlowElement') {
      // Diagrams and quizzes bring their sources along as data.
      return node.name === 'Trainer' ? blocks(node.children as RootContent[]) : [];
    }
    return node.type === 'paragraph' || node.type === 'table' ? [node] : [];
  });
}

function figureIssues(page: LoadedPage): ContentIssue[] {
  return blocks(page.tree.children).flatMap((node) => {
    const text = plainText(node as Nodes).replace(names, '');
    const found = figure.exec(text)?.[0];
    if (found === undefined || citesIn(node as Nodes).length > 0) return [];
    const line = node.position?.start.line ?? 1;
    const message = `「${found}」という数字に、出典がありません。`;
    const fix = '同じ段落(箇条書きなら同じ行)に <Cite id="…" at="…"/> を付けてください。';
    return [{file: page.file, line, message, fix}];
  });
}

function citeIssues(page: LoadedPage, known: ReadonlySet<string>): ContentIssue[] {
  return citesIn(page.tree as Nodes).flatMap((cite) => {
    const line = cite.position?.start.line ?? 1;
    const id = stringAttribute(cite, 'id');
    if (id === undefined || !known.has(id)) {
      const message = `出典「${id ?? '(idなし)'}」が見つかりません。`;
      return [
        {file: page.file, line, message, fix: 'docs/_sources.yaml の id を確かめてください。'},
      ];
    }
    if (stringAttribute(cite, 'at')) return [];
    const message = `出典「${id}」の、どこかが書かれていません。`;
    return [
      {file: page.file, line, message, fix: 'at="第106条の6第1項" のように場所を書いてください。'},
    ];
  });
}

/** Notes name known sources and places; figures carry notes; sources are used. */
export function checkCitations(content: LoadedContent): ContentIssue[] {
  const known = new Set(content.sources.map((item) => item.value.id));
  const used = new Set<string>([
    ...content.pages.flatMap((page) => [
      ...page.frontMatter.sources.map((source) => source.id),
      ...citesIn(page.tree as Nodes).map((cite) => stringAttribute(cite, 'id') ?? ''),
    ]),
    ...content.questions.flatMap((item) => item.value.sources.map((source) => source.id)),
    ...content.workshops.flatMap((item) => item.value.sources.map((source) => source.id)),
    ...content.terms.flatMap((item) => item.value.sources.map((source) => source.id)),
  ]);
  const unused = content.sources.flatMap(({value, file, lineOf}) =>
    used.has(value.id)
      ? []
      : [
          {
            file,
            line: lineOf(['id']),
            message: `出典「${value.id}」は、どこでも使われていません。`,
            fix: '使うページから引くか、この出典を消してください。',
          },
        ],
  );
  return [
    ...content.pages.flatMap((page) => [...citeIssues(page, known), ...figureIssues(page)]),
    ...unused,
  ];
}
