import {type RefObject, useEffect, useRef} from 'react';

/**
 * Takes over what a reader typed or chose before the page was live: React reports no change for
 * it, as the field held it from the start.
 * @param start - What the field shows when nobody touched it.
 * @param take - Gets the value of the field once, and only if it differs from `start`.
 * @returns The ref of the field.
 */
export function useEarlyValue<Field extends HTMLInputElement | HTMLSelectElement>(
  start: string,
  take: (value: string) => void,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const value = field.current?.value;
    if (value !== undefined && value !== start) take(value);
  }, []);
  return field;
}
