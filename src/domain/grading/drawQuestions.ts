import {shuffle} from './shuffle';

/** A question as far as drawing needs it. */
export interface Drawable {
  readonly id: string;
  readonly concepts: readonly string[];
}

/** What to draw from and how. */
export interface DrawRequest<T extends Drawable> {
  readonly pool: readonly T[];
  readonly count: number;
  readonly seed: string;
  /** Questions of the last draw; taken again only when nothing else is left. */
  readonly recent?: readonly string[];
}

/**
 * Draws questions for a check: first one of each concept, then a second round, and so on, so that
 * a draw covers as much as it can.
 *
 * @returns `count` questions, or the whole pool when it is smaller
 */
export function drawQuestions<T extends Drawable>(request: DrawRequest<T>): T[] {
  const {pool, count, seed, recent = []} = request;
  const seen = new Map<string, number>();
  const ranked = shuffle(pool, seed)
    .sort((a, b) => Number(recent.includes(a.id)) - Number(recent.includes(b.id)))
    .map((item) => {
      const concept = item.concepts[0] ?? '';
      const turn = seen.get(concept) ?? 0;
      seen.set(concept, turn + 1);
      return {item, turn: turn + (recent.includes(item.id) ? pool.length : 0)};
    });
  return ranked
    .sort((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({item}) => item);
}
