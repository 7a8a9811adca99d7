/** How often terms stand in the rows (sections or pages) of one field. */
export class FieldTerms {
  /** Number of terms by row. */
  readonly lengths: Float64Array;
  /** Row and count, one after the other, by term. */
  private readonly rows = new Map<string, number[]>();

  /** @param size Number of rows. */
  constructor(size: number) {
    this.lengths = new Float64Array(size);
  }

  /** All terms. */
  get terms(): Iterable<string> {
    return this.rows.keys();
  }

  /**
   * Adds a row; rows must come in ascending order.
   *
   * @param row Position of the row.
   * @param tokens Its terms, with repeats.
   */
  add(row: number, tokens: readonly string[]): void {
    this.lengths[row] = tokens.length;
    for (const token of tokens) {
      const known = this.rows.get(token);
      if (known === undefined) this.rows.set(token, [row, 1]);
      else if (known.at(-2) === row) known.push((known.pop() ?? 0) + 1);
      else known.push(row, 1);
    }
  }

  /**
   * Visits each row that holds the term.
   *
   * @param term An index term.
   * @param see Gets the row and how often the term stands there.
   */
  visit(term: string, see: (row: number, count: number) => void): void {
    const known = this.rows.get(term) ?? [];
    for (let i = 0; i < known.length; i += 2) see(known[i] ?? 0, known[i + 1] ?? 0);
  }

  /**
   * Number of rows that hold the term.
   *
   * @param term An index term.
   */
  frequency(term: string): number {
    return (this.rows.get(term)?.length ?? 0) / 2;
  }
}
