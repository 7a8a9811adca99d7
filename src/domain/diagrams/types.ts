/** A source as a diagram shows it below the picture. */
export interface DiagramSource {
  /** Short name from `docs/_sources.yaml`. */
  readonly short: string;
  readonly where: string;
}

/** A case as the map shows it. */
export interface MapCase {
  readonly title: string;
  readonly url: string;
  /** Prefecture as the case page gives it, or 「資料に記載なし」. */
  readonly prefecture: string;
}

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
