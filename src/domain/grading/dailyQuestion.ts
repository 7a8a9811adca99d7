import {shuffle} from './shuffle';

const dayLength = 86_400_000;

/**
 * 今日の一問: the same for everybody on a day, every question once before one comes again.
 *
 * @param ids questions to choose from; their order does not matter
 * @param day calendar day, `YYYY-MM-DD`
 */
export function dailyQuestion(ids: readonly string[], day: string): string | undefined {
  const dayNumber = Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
  if (ids.length === 0 || !Number.isFinite(dayNumber)) return undefined;
  const cycle = Math.floor(dayNumber / ids.length);
  const turn = dayNumber - cycle * ids.length;
  return shuffle([...ids].sort(), `daily:${cycle}`)[turn];
}
