/** One thing a query may mean. */
export interface Interpretation {
  /** Normalised text to search. */
  readonly text: string;
  /** Trust in it, 0–1; what was typed has 1. */
  readonly trust: number;
  /** Least coverage of a section, where more is asked than of what people typed themselves. */
  readonly coverage?: number;
  /** Score of the best section, where the order of interpretations matters more than titles. */
  readonly top?: number;
}
