import type {BankQuestion} from '../../schema/graph';

/** Days before a question comes again; each is a file of its own. */
const most = 120;

/**
 * Questions fit for the front page: short types, to be used rather than recalled, taken evenly from
 * the whole bank so that every topic has its days.
 */
export function dailyQuestions(questions: readonly BankQuestion[]): BankQuestion[] {
  const fit = questions.filter(
    ({type, bloom, retired}) =>
      !retired && bloom === '使う' && (type === 'single' || type === 'truefalse'),
  );
  const step = Math.max(1, fit.length / most);
  return Array.from(
    {length: Math.min(most, fit.length)},
    (_, at) => fit[Math.floor(at * step)],
  ).filter((question) => question !== undefined);
}
