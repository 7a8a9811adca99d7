/**
 * The 31 signs of a code: digits and capitals without 0, 1, I, L and O, which are mistaken for each
 * other when written by hand. 31 is prime, so they are the field GF(31).
 */
export const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export const base = signs.length;

const mod = (value: number) => ((value % base) + base) % base;

/** Value of the polynomial with these coefficients, highest power first (Horner). */
function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, one) => mod(sum * x + one), 0);
}

/** Two powers of 3, which generates all of GF(31): the zeros every code word has. */
const zeros = [3, 9] as const;
/** 6 · 26 = 156 = 1 (mod 31). */
const inverseOf6 = 26;

/**
 * Appends two symbols so that the word is a multiple of (x−3)(x−9): a Reed–Solomon code of distance
 * 3. A single wrong sign adds e·x^k and a swap of neighbours e·(3−1)·3^k, neither of which is zero
 * at 3, so both are always noticed.
 */
export function withCheck(symbols: readonly number[]): number[] {
  const [first, second] = zeros.map((zero) => valueAt([...symbols, 0, 0], zero)) as [
    number,
    number,
  ];
  const high = mod((first - second) * inverseOf6);
  const low = mod(-first - 3 * high);
  return [...symbols, high, low];
}

/** Whether the two last symbols fit the rest. */
export function fitsCheck(symbols: readonly number[]): boolean {
  return symbols.length > 2 && zeros.every((zero) => valueAt(symbols, zero) === 0);
}

/** A number as so many symbols. */
export function toSymbols(value: number, length: number): number[] {
  return Array.from({length}, (_, at) => mod(Math.floor(value / base ** (length - 1 - at))));
}

/** The number that symbols stand for. */
export function fromSymbols(symbols: readonly number[]): number {
  return symbols.reduce((sum, one) => sum * base + one, 0);
}
