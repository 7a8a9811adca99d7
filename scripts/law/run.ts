import {japaneseDate} from '../../src/domain/law/versions';
import {loadContent} from '../../src/plugins/content/load/loadContent';
import {readEditions} from '../../src/plugins/law-text/readEditions';
import {checkLaws} from './check';
import {type ApiOptions, checkBase, LawApiError} from './client';
import {fetchEditions} from './fetchEditions';
import {lawLines, verdictLine} from './report';
import {saveEdition} from './store';
import {type Watch, watchOf} from './watched';

/** Where and how a run of the law watch takes place. */
export interface LawRun extends ApiOptions {
  /** Project root (absolute). */
  readonly root: string;
  readonly now: Date;
  readonly print: (line: string) => void;
}

/** 0: nothing changed (or all stored), 1: something changed, 2: not everything could be looked at. */
export type ExitCode = 0 | 1 | 2;

const usage = [
  '使い方:',
  '  npm run law -- check   公式の条文と、ページに記録した指紋を比べます（変わっていれば終了コード1、確かめられなければ2）',
  '  npm run law -- update  公式の条文を .cache/law に保存し、ページに表示できるようにします',
  '  どちらも --asof 2025-04-01 のように、条文の時点を指定できます。',
].join('\n');

async function check(run: LawRun, watch: Watch, asof?: string): Promise<ExitCode> {
  const fetched = await fetchEditions(watch.laws, run, run.now, asof);
  const keptOf = (lawId: string) => readEditions(run.root, lawId).editions;
  const checked = checkLaws(fetched, watch, keptOf);
  for (const law of checked) run.print(lawLines(law).join('\n'));
  run.print(`\n${verdictLine(checked)}`);
  if (checked.some((law) => law.problem !== undefined)) return 2;
  return checked.some((law) => law.articles.some(({impact}) => impact)) ? 1 : 0;
}

async function update(run: LawRun, watch: Watch, asof?: string): Promise<ExitCode> {
  let failed = false;
  for (const {law, edition, problem} of await fetchEditions(watch.laws, run, run.now, asof)) {
    const name = `${law.lawTitle}（${law.lawId}）`;
    if (edition === undefined) {
      failed = true;
      run.print(
        `✕ ${name}: 取得できませんでした。前に保存した条文は、そのままです。\n  ${problem}`,
      );
      continue;
    }
    try {
      const saved = saveEdition(run.root, edition);
      run.print(
        `● ${name}: ${japaneseDate(edition.enforcedOn)}施行の版から ${edition.articles.length} 条を保存しました（${saved}）`,
      );
    } catch (error) {
      failed = true;
      run.print(
        `✕ ${name}: 保存できませんでした。前に保存した条文は、そのままです。\n  ${(error as Error).message}`,
      );
    }
  }
  if (!failed) run.print('サイトを作り直すと、条文のページに原文が出ます（npm run build）。');
  return failed ? 2 : 0;
}

function readArguments(args: readonly string[]) {
  const [verb, flag, asof] = args;
  if (verb !== 'check' && verb !== 'update') return undefined;
  if (flag === undefined) return {verb};
  const day = flag === '--asof' && args.length === 3 && /^\d{4}-\d{2}-\d{2}$/.test(asof ?? '');
  return day ? {verb, asof} : undefined;
}

/**
 * Runs `check` or `update` of the law watch.
 *
 * @param args what stands after `npm run law --`
 */
export async function runLaw(args: readonly string[], run: LawRun): Promise<ExitCode> {
  const asked = readArguments(args);
  if (!asked) {
    run.print(usage);
    return 2;
  }
  const content = loadContent(run.root);
  if (content.issues.length > 0) {
    run.print(
      `内容に直すところが ${content.issues.length} 件あり、読めないページや問題は調べられません（npm run check:content で確かめられます）。`,
    );
  }
  const watch = watchOf(content);
  for (const file of watch.unwatched) {
    run.print(`${file} は、officialUrl に e-Gov の法令IDがないので見張れません。`);
  }
  if (watch.laws.length === 0) {
    run.print('見張る条文のページがありません。');
    return 2;
  }
  try {
    const options = {...run, base: checkBase(run.base)};
    run.print(`${options.base} に、${watch.laws.length} 件の法律を問い合わせます。`);
    const code = await (asked.verb === 'check' ? check : update)(options, watch, asked.asof);
    // An article page that cannot be read was not looked at: that is no all-clear.
    const unread = content.issues.some(({file}) => file.startsWith('docs/law/'));
    return code === 0 && unread ? 2 : code;
  } catch (error) {
    if (!(error instanceof LawApiError)) throw error;
    run.print(error.message);
    return 2;
  }
}
