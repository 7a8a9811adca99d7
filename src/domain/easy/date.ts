/** Months and days that are not read by their number and がつ or にち. */
const months: Readonly<Record<number, string>> = {4: 'しがつ', 7: 'しちがつ', 9: 'くがつ'};
const days: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

function part(number: number, unit: string, usual: string, own: string | undefined): string {
  return own ? `｜${number}${unit}《${own}》` : `${number}｜${unit}《${usual}》`;
}

/**
 * A day with its readings, in the writing of `<Furigana>`.
 *
 * @param day `2026-06-25`
 * @returns `2026｜年《ねん》6｜月《がつ》25｜日《にち》`
 */
export function dateWithReadings(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (
    part(year, '年', 'ねん', undefined) +
    part(month, '月', 'がつ', months[month]) +
    part(date, '日', 'にち', days[date])
  );
}
