/** First letters of a voiced reading, and what they may stand for at the start of a word (連濁). */
const unvoiced: readonly (readonly [RegExp, string])[] = [
  [/^g/, 'k'],
  [/^z/, 's'],
  [/^z(?=[iy])/, 't'],
  [/^zu/, 'tu'],
  [/^d/, 't'],
  [/^[bp]/, 'h'],
];

/** A key that a stretch of a reading may stand for, and what that costs. */
export interface KeySpelling {
  readonly key: string;
  readonly cost: number;
}

/** Cost of a changed letter. */
const changed = 0.1;

/**
 * Keys of words that a stretch of a longer key may be: itself; without 連濁 (小屋 in かきごや); and
 * with its first letter merged into the one before, since keys drop length (委員 in みんせいいいん).
 *
 * @param stretch Part of a reading key.
 * @param before The letter before it; empty at the start.
 */
export function spellingsOf(stretch: string, before: string): KeySpelling[] {
  const own = {key: stretch, cost: 0};
  if (before === '') return [own];
  const voiced = unvoiced
    .filter(([pattern]) => pattern.test(stretch))
    .map(([pattern, letter]) => stretch.replace(pattern, letter));
  const merged = before === 'o' ? [before + stretch, `u${stretch}`] : [before + stretch];
  return [own, ...[...voiced, ...merged].map((key) => ({key, cost: changed}))];
}
