import type {DiffLine} from '../../src/domain/law/diff';
import type {WatchedPage, WatchedQuestion} from '../../src/domain/law/impact';
import {japaneseDate} from '../../src/domain/law/versions';
import type {CheckedArticle, CheckedLaw} from './check';

function section(title: string, lines: readonly string[]): string[] {
  return [`  ${title} ${lines.length}`, ...lines.map((line) => `    - ${line}`)];
}

function pageLine({file, title}: WatchedPage): string {
  return `${file}  ${title}`;
}

function questionLine({id, file, line, stem}: WatchedQuestion): string {
  return `${id}（${file}:${line}）  ${stem.length > 40 ? `${stem.slice(0, 40)}…` : stem}`;
}

function headline({verdict}: CheckedArticle, repealed: boolean): string {
  if (verdict.kind === '条がない')
    return '条が見つかりません（削除されたか、条番号が変わりました）';
  if (verdict.kind === '変わった') return '条文が変わりました';
  return repealed ? '法律が廃止・失効などしています' : verdict.kind;
}

/** Longest stretch of unchanged text shown between two changes. */
const context = 24;

function wordingOf({parts}: DiffLine): string {
  const shown = parts.map(({kind, text}) => {
    if (kind !== 'same') return kind === 'del' ? `［削除:${text}］` : `［追加:${text}］`;
    return text.length > context ? `…${text.slice(-context / 2)}` : text;
  });
  return shown.join('');
}

function diffLines(diff: readonly DiffLine[] | undefined): string[] {
  if (!diff) {
    return [
      '  解説のもとの条文を保存していないので、ちがいは出せません（npm run law -- update --asof 日付 で、その日の条文を保存できます）',
    ];
  }
  const changes = diff.filter(({kind}) => kind !== 'same');
  const lines = changes.map((line) => `${line.at || '本文'}  ${wordingOf(line)}`);
  return section('変わったところ', lines);
}

function changedLines(checked: CheckedArticle, repealed: boolean): string[] {
  const {watched, caption, verdict, impact, diff} = checked;
  if (!impact) return [];
  const fix =
    verdict.kind === '変わった'
      ? [
          `  直したら、${watched.file} の fingerprint を次の値にします（読み直す前に書きかえないでください）`,
          `    ${verdict.fingerprint}`,
        ]
      : [];
  return [
    '',
    `■ ${watched.name}${caption}: ${headline(checked, repealed)}`,
    ...(verdict.kind === '変わった' ? diffLines(diff) : []),
    ...section('読み直すページ', impact.pages.map(pageLine)),
    ...section('読み直す問題', impact.questions.map(questionLine)),
    ...section('読み直す課', impact.lessons.map(pageLine)),
    ...fix,
  ];
}

function unrecordedLines({watched, verdict}: CheckedArticle): string[] {
  if (verdict.kind !== '記録がない') return [];
  const found = verdict.fingerprint
    ? `いまの条文の指紋は ${verdict.fingerprint}`
    : '条も見つかりません';
  return [`  記録なし: ${watched.file} に fingerprint がないので比べていません（${found}）`];
}

/** Lines for the terminal about one law. */
export function lawLines(checked: CheckedLaw): string[] {
  const {law, articles} = checked;
  const name = `${law.lawTitle}（${law.lawId}）`;
  if (checked.edition === undefined)
    return [`✕ ${name}: 確かめられませんでした`, `  ${checked.problem}`];
  const {edition, repealed} = checked;
  const count = (kinds: readonly string[]) =>
    articles.filter(({verdict}) => kinds.includes(verdict.kind)).length;
  return [
    `● ${name}: ${japaneseDate(edition.enforcedOn)}施行の版と比べました（${edition.revision}）`,
    `  同じ ${count(['同じ'])}、変わった ${count(['変わった', '条がない'])}、記録なし ${count(['記録がない'])}`,
    ...(repealed ? ['  この法律は、廃止・失効などの状態です。'] : []),
    ...articles.flatMap(unrecordedLines),
    ...articles.flatMap((article) => changedLines(article, repealed)),
  ];
}

/** The last line: what came of the whole check. */
export function verdictLine(laws: readonly CheckedLaw[]): string {
  const changed = laws.flatMap((law) => law.articles).filter(({impact}) => impact);
  const failed = laws.filter((law) => law.problem !== undefined);
  if (failed.length > 0) {
    const found = changed.length > 0 ? `変わった条 ${changed.length}、` : '';
    return `${found}確かめられなかった法律 ${failed.length}。ページの記録も、保存した条文も、そのままです。`;
  }
  if (changed.length === 0) return '変わった条はありません。';
  const total = (pick: (article: CheckedArticle) => readonly {id: string}[]) =>
    new Set(changed.flatMap(pick).map(({id}) => id)).size;
  return `変わった条 ${changed.length}。読み直すページ ${total((a) => a.impact?.pages ?? [])}、問題 ${total((a) => a.impact?.questions ?? [])}、課 ${total((a) => a.impact?.lessons ?? [])}。`;
}
