const digits: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const units: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** Characters of a kanji number below 10,000, for use inside a regular expression class. */
export const kanjiDigits = '〇一二三四五六七八九十百千';

/**
 * Reads a number as it stands in laws: 百六 → 106, 二〇二五 → 2025, 十五 → 15, 106 → 106.
 *
 * @param text Kanji numerals (see {@link kanjiDigits}) or ASCII digits.
 * @returns The number; `NaN` when a character is neither.
 */
export function readNumber(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let total = 0;
  let current = 0;
  for (const char of text) {
    const digit = digits[char];
    const unit = units[char];
    if (digit !== undefined) current = current * 10 + digit;
    else if (unit !== undefined) {
      total += (current || 1) * unit;
      current = 0;
    } else return Number.NaN;
  }
  return total + current;
}
