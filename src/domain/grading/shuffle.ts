/**
 * Random numbers that depend on the seed only, in [0, 1).
 * FNV-1a over UTF-16 units seeds mulberry32 (public domain, Tommy Ettinger).
 */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A copy in an order that depends on the seed only (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  const pool = [...items];
  const shuffled: T[] = [];
  while (pool.length > 0) shuffled.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return shuffled;
}

/** Like {@link shuffle}, but never the order given: for items that must not stand solved. */
export function disarrange<T>(items: readonly T[], seed: string): T[] {
  const shuffled = shuffle(items, seed);
  const solved = shuffled.every((item, index) => item === items[index]);
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/**
 * Options as shown: round 0 is the author's order, which the server renders too; every later
 * round has its own order.
 */
export function inRound<T>(items: readonly T[], questionId: string, round: number): readonly T[] {
  return round === 0 ? items : shuffle(items, `${questionId}#${round}`);
}
