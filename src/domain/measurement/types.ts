/** An item of a check as participants see it and as it is counted. */
export interface MeasureItem {
  readonly id: string;
  readonly stem: string;
  /** True when several options may be ticked. */
  readonly many: boolean;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly right: boolean;
  }[];
  readonly explanation: string;
}

/** Before (事前) or after (事後) the session. */
export type Phase = 'pre' | 'post';

/** A check: item `i` of `pre` and item `i` of `post` ask for the same thing, or are the same item. */
export interface MeasureSet {
  /** e.g. `path-onboarding`. */
  readonly id: string;
  readonly title: string;
  readonly pre: readonly MeasureItem[];
  readonly post: readonly MeasureItem[];
}

/** Options ticked, as bits from the first option on; 0 is no answer. */
export type Answer = number;

/** The answers of one participant, whose token says nothing about who it is. */
export interface Person {
  readonly token: string;
  readonly pre?: readonly Answer[];
  readonly post?: readonly Answer[];
}

/** The bits of the right options. */
export function rightAnswer(item: MeasureItem): Answer {
  return item.options.reduce((bits, {right}, at) => (right ? bits | (1 << at) : bits), 0);
}

/** Right means all right options and no other; no answer is not right. */
export function isRight(item: MeasureItem, answer: Answer): boolean {
  return answer === rightAnswer(item);
}
