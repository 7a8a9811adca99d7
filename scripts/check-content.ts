/** `npm run check:content`: every issue of the content at once, in Japanese, without a build. */
import path from 'node:path';
import {checkContent} from '../src/plugins/content/checks';
import {easyReport} from '../src/plugins/content/easy/report';
import {formatIssues} from '../src/plugins/content/issues';
import {loadContent} from '../src/plugins/content/load/loadContent';

const content = loadContent(path.resolve(__dirname, '..'));
const issues = checkContent(content);
console.log(easyReport(content));
if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  console.log(
    `内容の確認: 直すところはありません(ページ ${content.pages.length}、用語 ${content.terms.length}、問題 ${content.questions.length}、出典 ${content.sources.length})。`,
  );
}
