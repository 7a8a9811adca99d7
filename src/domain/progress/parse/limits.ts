import {Refusal} from './validate';

/**
 * Largest file or stored text that is looked at, in bytes or characters: more than any browser lets
 * a site store, so that a record it could save can always be exported and read again.
 */
export const largestSize = 16_000_000;

/** @throws Refusal when the size is above {@link largestSize} */
export function tooLarge(size: number): void {
  if (size > largestSize) throw new Refusal('大きすぎます。学習記録は16MBまでです。');
}
