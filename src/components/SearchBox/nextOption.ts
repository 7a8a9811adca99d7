/**
 * The option that a key leads to; beyond either end of the list lies the input itself. Home and
 * End belong to the list only while an option is chosen: in the input they move the caret.
 *
 * @param key Value of `KeyboardEvent#key`.
 * @param active Chosen option, −1 for the input.
 * @param count Number of options.
 * @returns The next option, −1 for the input; `undefined` when the key means something else.
 */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
