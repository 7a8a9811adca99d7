/**
 * Whole numbers as printable ASCII, for JSON strings: no escapes, one byte a character, and
 * small numbers short. A number is a row of digits, most significant first; only the last digit
 * comes from the second half of the alphabet, so no separators are needed.
 */
const alphabet = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => char !== '"' && char !== '\\')
  .join('');

/** Leading digits count in base 29; the last one in base 64. 29 + 64 = 93 characters. */
const last = 64;
const leading = alphabet.length - last;

/** Digit by character code. */
const digitOf = new Uint8Array(128);
for (const [digit, char] of [...alphabet].entries()) digitOf[char.charCodeAt(0)] = digit;

/**
 * Writes numbers one after the other.
 *
 * @param numbers Integers from 0 to 2^31.
 * @returns Printable ASCII without quotation marks and backslashes.
 */
export function packNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    let text = alphabet.charAt(number % last);
    for (let rest = Math.floor(number / last); rest > 0; rest = Math.floor((rest - 1) / leading)) {
      text = alphabet.charAt(last + ((rest - 1) % leading)) + text;
    }
    parts.push(text);
  }
  return parts.join('');
}

/** Reads what {@link packNumbers} wrote, from any offset at which a number begins. */
export class NumberReader {
  /** Offset of the next number in the text. */
  offset: number;
  private readonly text: string;

  /**
   * @param text Packed numbers.
   * @param offset Where to begin.
   */
  constructor(text: string, offset = 0) {
    this.text = text;
    this.offset = offset;
  }

  /** Whether every number was read. */
  get done(): boolean {
    return this.offset >= this.text.length;
  }

  /** The next number; 0 past the end. */
  next(): number {
    let rest = 0;
    while (this.offset < this.text.length) {
      const digit = digitOf[this.text.charCodeAt(this.offset)] ?? 0;
      this.offset += 1;
      if (digit < last) return rest * last + digit;
      rest = rest * leading + (digit - last) + 1;
    }
    return 0;
  }
}
