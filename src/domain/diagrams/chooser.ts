import type {ChooserDiagram, ChooserOutcome, ChooserQuestion} from '../../schema/diagram/chooser';

/** A question with what each answer leads to, or an outcome. */
export type DecisionNode =
  | {readonly kind: 'outcome'; readonly outcome: ChooserOutcome}
  | {
      readonly kind: 'question';
      readonly question: ChooserQuestion;
      /** How many questions come before it, plus one. */
      readonly step: number;
      readonly yes: DecisionNode;
      readonly no: DecisionNode;
    };

/** One way through the questions. */
export interface Route {
  readonly answers: readonly {readonly question: string; readonly answer: 'はい' | 'いいえ'}[];
  readonly outcome: ChooserOutcome;
}

/**
 * The tree of a chooser, from its first question.
 *
 * @throws Error if an answer leads nowhere (the schema lets no such chooser through)
 */
export function decisionTree({questions, outcomes}: ChooserDiagram): DecisionNode {
  const grow = (id: string, step: number): DecisionNode => {
    const outcome = outcomes.find((item) => item.id === id);
    if (outcome) return {kind: 'outcome', outcome};
    const question = questions.find((item) => item.id === id);
    if (!question) throw new Error(`「${id}」という問いも行き先もありません。`);
    const next = (target: string) => grow(target, step + 1);
    return {kind: 'question', question, step, yes: next(question.yes), no: next(question.no)};
  };
  return grow(questions[0]?.id ?? '', 1);
}

/** Every way through the tree, はい before いいえ: the tree as a table. */
export function routes(node: DecisionNode): Route[] {
  if (node.kind === 'outcome') return [{answers: [], outcome: node.outcome}];
  const through = (answer: 'はい' | 'いいえ', next: DecisionNode) =>
    routes(next).map((route) => ({
      ...route,
      answers: [{question: node.question.text, answer}, ...route.answers],
    }));
  return [...through('はい', node.yes), ...through('いいえ', node.no)];
}
