import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';

/** Looks ids up in what authors wrote. */
export interface Lookup {
  readonly pages: ReadonlyMap<string, LoadedPage>;
  readonly terms: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

export function createLookup(content: LoadedContent): Lookup {
  return {
    pages: new Map(content.pages.map((page) => [page.id, page])),
    terms: new Set(content.terms.map((item) => item.value.id)),
    sources: new Set(content.sources.map((item) => item.value.id)),
    questions: new Set(content.questions.map((item) => item.value.id)),
  };
}

/** Is `law/106-6#ko-1` a page and a heading that exist? */
export function pageRefExists(lookup: Lookup, ref: string): boolean {
  const [id = '', anchor] = ref.split('#');
  const page = lookup.pages.get(id);
  if (!page) return false;
  return anchor === undefined || page.sections.some((section) => section.id === anchor);
}

type Kind = 'ページ' | '条文のページ' | '誤解のページ' | '用語' | '出典';

function exists(lookup: Lookup, kind: Kind, id: string): boolean {
  switch (kind) {
    case 'ページ':
      return pageRefExists(lookup, id);
    case '条文のページ':
      return lookup.pages.get(`law/${id}`)?.frontMatter.type === 'article';
    case '誤解のページ':
      return lookup.pages.has(`misconceptions/${id}`);
    case '用語':
      return lookup.terms.has(id);
    case '出典':
      return lookup.sources.has(id);
  }
}

const where: Readonly<Record<Kind, string>> = {
  ページ: 'docs/ の下のファイル名と、見出しのid',
  条文のページ: 'docs/law/ のファイル名',
  誤解のページ: 'docs/misconceptions/ のファイル名',
  用語: 'docs/_glossary.yaml の id',
  出典: 'docs/_sources.yaml の id',
};

type Report = (kind: Kind, id: string, path: readonly PropertyKey[]) => ContentIssue[];

function reporter(
  lookup: Lookup,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Report {
  return (kind, id, path) =>
    exists(lookup, kind, id)
      ? []
      : [
          {
            file,
            line: lineOf(path),
            message: `${kind}「${id}」が見つかりません。`,
            fix: `${where[kind]} を確かめてください。`,
          },
        ];
}

function pageIssues(lookup: Lookup, page: LoadedPage): ContentIssue[] {
  const {frontMatter: front} = page;
  const report = reporter(lookup, page.file, page.lineOf);
  const list = (kind: Kind, ids: readonly string[], key: string) =>
    ids.flatMap((id, index) => report(kind, id, [key, index]));
  return [
    ...list('ページ', front.related, 'related'),
    ...list('条文のページ', front.articles, 'articles'),
    ...list('誤解のページ', front.misconceptions, 'misconceptions'),
    ...list('用語', front.terms, 'terms'),
    ...front.sources.flatMap((source, index) => report('出典', source.id, ['sources', index])),
    ...(front.type === 'lesson' ? list('ページ', front.prerequisites, 'prerequisites') : []),
    ...easyPairIssues(lookup, page),
  ];
}

function easyPairIssues(lookup: Lookup, page: LoadedPage): ContentIssue[] {
  const paired = page.frontMatter.easy;
  if (paired === undefined) return [];
  const other = lookup.pages.get(paired);
  const line = page.lineOf(['easy']);
  if (!other) {
    const message = `ページ「${paired}」が見つかりません。`;
    return [{file: page.file, line, message, fix: 'easy に書くのは、docs/ からのパスです。'}];
  }
  if (other.frontMatter.easy === page.id) return [];
  const message = `「${paired}」の側から、このページへの easy がありません。`;
  const fix = `${other.file} に easy: ${page.id} と書いてください(組は両方から結びます)。`;
  return [{file: page.file, line, message, fix}];
}

/** Every id that names something else names something that exists. */
export function checkReferences(content: LoadedContent): ContentIssue[] {
  const lookup = createLookup(content);
  const questions = content.questions.flatMap(({value, file, lineOf}) => {
    const report = reporter(lookup, file, lineOf);
    return [
      ...report('ページ', value.page, ['page']),
      ...value.sources.flatMap((source, index) => report('出典', source.id, ['sources', index])),
      ...value.concepts.flatMap((id, index) => report('用語', id, ['concepts', index])),
      ...value.articles.flatMap((id, index) => report('条文のページ', id, ['articles', index])),
    ];
  });
  const terms = content.terms.flatMap(({value, file, lineOf}) => {
    const report = reporter(lookup, file, lineOf);
    return [
      ...(value.page ? report('ページ', value.page, ['page']) : []),
      ...value.sources.flatMap((source, index) => report('出典', source.id, ['sources', index])),
    ];
  });
  return [...content.pages.flatMap((page) => pageIssues(lookup, page)), ...questions, ...terms];
}
