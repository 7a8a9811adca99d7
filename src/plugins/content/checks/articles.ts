import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';

/** Day after an ISO date, as an ISO date. */
export function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function versionIssues(page: LoadedPage): ContentIssue[] {
  const front = page.frontMatter;
  if (front.type !== 'article') return [];
  const issues: ContentIssue[] = [];
  const name = page.id.replace('law/', '');
  if (front.article !== name) {
    issues.push({
      file: page.file,
      line: page.lineOf(['article']),
      message: `article「${front.article}」が、ファイル名「${name}」と合っていません。`,
      fix: `article: "${name}" にしてください。`,
    });
  }
  front.versions.forEach((version, index) => {
    const next = front.versions[index + 1];
    const line = page.lineOf(['versions', index]);
    if (next && version.until === undefined) {
      const message = `${version.from} の版に、終わりの日(until)がありません。`;
      issues.push({
        file: page.file,
        line,
        message,
        fix: '次の版の前の日を until に書いてください。',
      });
    } else if (next && version.until !== undefined && nextDay(version.until) !== next.from) {
      const message = `${version.from} の版の終わり(${version.until})と、次の版の始まり(${next.from})がつながりません。`;
      issues.push({file: page.file, line, message, fix: '日付をつなげ、古い順に並べてください。'});
    }
  });
  return issues;
}

/** Article pages: file name, and versions without gaps or overlaps. */
export function checkArticles(content: LoadedContent): ContentIssue[] {
  return content.pages.flatMap(versionIssues);
}
