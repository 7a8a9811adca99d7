import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';

interface Entry {
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

function repeated(entries: readonly Entry[], what: string, fix: string): ContentIssue[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.value);
    if (!earlier) {
      first.set(entry.value, entry);
      return [];
    }
    const message = `${what}「${entry.value}」が、${earlier.file}:${earlier.line} と重なっています。`;
    return [{file: entry.file, line: entry.line, message, fix}];
  });
}

/** Ids that are unique over all session kits. */
function inWorkshops({workshops}: LoadedContent, key: 'blocks' | 'goals'): Entry[] {
  return workshops.flatMap(({value, file, lineOf}) =>
    value[key].map(({id}, index) => ({value: id, file, line: lineOf([key, index, 'id'])})),
  );
}

/** Titles, descriptions, ids and glossary words that must be unique. */
export function checkUniqueness(content: LoadedContent): ContentIssue[] {
  const pageEntries = (key: 'title' | 'description') =>
    content.pages.map((page) => ({
      value: page.frontMatter[key],
      file: page.file,
      line: page.lineOf([key]),
    }));
  const ids = (items: LoadedContent['terms' | 'sources' | 'questions' | 'paths' | 'workshops']) =>
    items.map((item) => ({value: item.value.id, file: item.file, line: item.lineOf(['id'])}));
  const words = content.terms.map((item) => ({
    value: item.value.term,
    file: item.file,
    line: item.lineOf(['term']),
  }));
  const mend = '別の名前にするか、片方を消してください。';
  return [
    ...repeated(pageEntries('title'), '題名', '読む人が見分けられる題名にしてください。'),
    ...repeated(pageEntries('description'), '説明', 'ページごとにちがう説明を書いてください。'),
    ...repeated(ids(content.questions), '問題のid', mend),
    ...repeated(ids(content.terms), '用語のid', mend),
    ...repeated(words, '用語', mend),
    ...repeated(ids(content.sources), '出典のid', mend),
    ...repeated(ids(content.paths), 'コースのid', mend),
    ...repeated(ids(content.workshops), '研修のid', mend),
    ...repeated(inWorkshops(content, 'blocks'), '研修のブロックのid', mend),
    ...repeated(inWorkshops(content, 'goals'), '研修の目標のid', mend),
  ];
}
