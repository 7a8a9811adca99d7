import type {Question, QuestionType} from '../../schema/question';

/** What a reader answered, by ids, so that it stays readable when the order of options changes. */
export type Response =
  | {readonly type: 'single'; readonly option: string}
  | {readonly type: 'multiple'; readonly options: readonly string[]}
  | {readonly type: 'truefalse'; readonly verdict: boolean; readonly reason?: string}
  | {readonly type: 'match'; readonly rows: readonly Filled[]}
  | {readonly type: 'order'; readonly items: readonly string[]}
  | {readonly type: 'cloze'; readonly blanks: readonly Filled[]}
  | {readonly type: 'scenario'; readonly steps: readonly ScenarioStep[]}
  | {readonly type: 'reflect'};

/** A row of a match or a blank of a cloze, and what the reader put there. */
export interface Filled {
  readonly id: string;
  readonly value: string;
}

/** One decision in a branching case. */
export interface ScenarioStep {
  readonly node: string;
  readonly choice: string;
}

export type ResponseOf<T extends QuestionType> = Extract<Response, {type: T}>;
export type QuestionOf<T extends QuestionType> = Extract<Question, {type: T}>;

/** One element of a question and how the reader dealt with it. */
export interface Part {
  /** Option, row, item or blank; `node/choice` in a scenario. */
  readonly id: string;
  readonly label: string;
  /** True when the reader picked or filled it. */
  readonly chosen: boolean;
  /** True when leaving or picking it was right. */
  readonly correct: boolean;
  /** What the reader put there, in words, where the label does not say. */
  readonly given?: string;
  /** What would have been right, in words, where the label does not say. */
  readonly answer?: string;
  readonly feedback: string;
  /** The misconception the reader fell for. */
  readonly misconception?: string;
}

/** `correct` is null for questions that are never scored. */
export interface Grade {
  readonly correct: boolean | null;
  readonly parts: readonly Part[];
}

/** One line of the answer key: every element with its reason, independent of any response. */
export interface KeyLine {
  readonly id: string;
  readonly label: string;
  readonly right: boolean;
  /** What belongs there, where the label does not say. */
  readonly answer?: string;
  readonly feedback: string;
  readonly misconception?: string;
  /** Scenario node the line belongs to. */
  readonly group?: string;
}

/** Grades one type of question. Pure; unknown ids count as not right, nothing throws. */
export interface Grader<T extends QuestionType> {
  readonly grade: (question: QuestionOf<T>, response: ResponseOf<T>) => Grade;
  readonly key: (question: QuestionOf<T>) => KeyLine[];
}

/** The question is right when every part is. */
export function allCorrect(parts: readonly Part[]): Grade {
  return {correct: parts.length > 0 && parts.every((part) => part.correct), parts};
}
