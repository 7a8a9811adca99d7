import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import {createLookup} from './references';

const file = 'docs/_interests.yaml';

/** Case pages that no interest leads to. */
function unreached(content: LoadedContent, reached: ReadonlySet<string>): ContentIssue[] {
  return content.pages
    .filter((page) => page.frontMatter.type === 'case' && !reached.has(page.id))
    .map((page) => ({
      file: page.file,
      line: 1,
      message: `事例「${page.frontMatter.title}」に、「好き」からたどり着けません。`,
      fix: `${file} の stories に短い話を書き、合う interests の stories に「${page.id.replace('cases/', '')}」を足してください。`,
    }));
}

/** 「好き」から見つける: every story is told, every case is reached, every step has its page. */
export function checkInterests(content: LoadedContent): ContentIssue[] {
  const {interests} = content;
  if (!interests) return unreached(content, new Set());
  const {value, lineOf} = interests;
  const {pages} = createLookup(content);
  const told = new Set(value.stories.map((story) => story.page));
  const lost = (line: number, message: string, fix: string) => [{file, line, message, fix}];
  const stories = value.stories.flatMap(({page}, index) =>
    pages.get(page)?.frontMatter.type === 'case'
      ? []
      : lost(
          lineOf(['stories', index, 'page']),
          `事例のページ「${page}」が見つかりません。`,
          'docs/cases/ のファイル名を確かめてください。',
        ),
  );
  const chosen = value.interests.flatMap((interest, index) => [
    ...interest.stories.flatMap((id, n) =>
      told.has(`cases/${id}`)
        ? []
        : lost(
            lineOf(['interests', index, 'stories', n]),
            `「${interest.name}」の話「${id}」が、stories にありません。`,
            `stories に - {page: cases/${id}, place: …, say: …} を足してください。`,
          ),
    ),
    ...interest.steps.flatMap(({from}, n) =>
      from.startsWith('methods/') && pages.has(from)
        ? []
        : lost(
            lineOf(['interests', index, 'steps', n, 'from']),
            `はじめの一歩のもとのページ「${from}」が見つかりません。`,
            'docs/methods/ のファイル名を確かめてください。',
          ),
    ),
  ]);
  const reached = new Set(
    value.interests.flatMap((interest) => interest.stories.map((id) => `cases/${id}`)),
  );
  return [...stories, ...chosen, ...unreached(content, reached)];
}
