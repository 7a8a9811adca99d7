import type {Question} from '../../../schema/question';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';

/** Figures of the whole bank that an item writer's habits would skew. */
export interface BankBalance {
  readonly items: number;
  /** Share of items that ask to use what was learnt, 0–1. */
  readonly applied: number;
  /** Single-choice items. */
  readonly singles: number;
  /** Share of single-choice items whose right option alone is the longest, 0–1. */
  readonly rightLongest: number;
  /** The same share if the right option stood anywhere by chance, 0–1. */
  readonly rightLongestByChance: number;
  /** χ² of the positions of the right option, three-option items only; 2 degrees of freedom. */
  readonly keyPositionChi2: number;
  readonly byType: Readonly<Record<string, number>>;
}

/** χ² above which key positions are skewed at p = 0.05 with 2 degrees of freedom (table value). */
export const chi2Limit = 5.991;

type Single = Extract<Question, {type: 'single'}>;

/** Is one option longer than all others? Where lengths tie, length gives nothing away. */
function hasLongest(question: Single): boolean {
  const lengths = question.options.map((option) => option.text.length).sort((a, b) => b - a);
  return lengths[0] !== lengths[1];
}

function rightIsLongest(question: Single): boolean {
  const right = question.options.find((option) => option.correct)?.text.length ?? 0;
  return question.options.every((option) => option.correct || option.text.length < right);
}

/** Counts the habits of a bank. */
export function measureBank(questions: readonly Question[]): BankBalance {
  const singles = questions.filter((question): question is Single => question.type === 'single');
  const three = singles.filter((question) => question.options.length === 3);
  const counts = [0, 1, 2].map(
    (at) => three.filter((question) => question.options[at]?.correct).length,
  );
  const expected = three.length / 3;
  const chi2 = expected
    ? counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    : 0;
  const share = (part: number, all: number) => (all === 0 ? 0 : part / all);
  return {
    items: questions.length,
    applied: share(questions.filter((item) => item.bloom === '使う').length, questions.length),
    singles: singles.length,
    rightLongest: share(singles.filter(rightIsLongest).length, singles.length),
    rightLongestByChance: share(
      singles.filter(hasLongest).reduce((sum, question) => sum + 1 / question.options.length, 0),
      singles.length,
    ),
    keyPositionChi2: chi2,
    byType: Object.fromEntries(
      [...new Set(questions.map((item) => item.type))].map((type) => [
        type,
        questions.filter((item) => item.type === type).length,
      ]),
    ),
  };
}

/** Below this many single-choice items the figures say nothing. */
const enough = 30;

/** The bank as a whole: no give-away by length or position, enough application. */
export function checkBankBalance(content: LoadedContent): ContentIssue[] {
  const questions = content.questions.map((item) => item.value).filter((item) => !item.retired);
  const balance = measureBank(questions);
  if (balance.singles < enough) return [];
  const issue = (message: string, fix: string) => ({file: 'docs/_bank', line: 1, message, fix});
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  const issues: ContentIssue[] = [];
  // Never the longest gives as much away as always the longest.
  if (Math.abs(balance.rightLongest - balance.rightLongestByChance) > 0.1) {
    issues.push(
      issue(
        `正しい選択肢が一番長い問題が ${percent(balance.rightLongest)} あります(偶然なら ${percent(balance.rightLongestByChance)})。`,
        '長さで当てられないように、正しい選択肢も誤りの選択肢も、同じくらい具体的に書いてください。',
      ),
    );
  }
  if (balance.keyPositionChi2 > chi2Limit) {
    issues.push(
      issue(
        `正しい選択肢の位置がかたよっています(χ²=${balance.keyPositionChi2.toFixed(2)}、上限 ${chi2Limit})。`,
        '正しい選択肢を、一番目・二番目・三番目に同じくらい置いてください。',
      ),
    );
  }
  if (balance.applied < 0.4) {
    issues.push(
      issue(
        `「使う」問題が ${percent(balance.applied)} しかありません(40%以上)。`,
        '場面の中で判断する問題を足してください。',
      ),
    );
  }
  return issues;
}
