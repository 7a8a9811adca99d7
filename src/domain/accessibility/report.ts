import type {AccessibilityPart, AccessibilityReport} from '../../schema/accessibilityReport';

/**
 * Puts the shares of a test run together.
 *
 * @param testedOn Day of the run, ISO.
 * @throws Error when a share is missing: a result of some pages must not pass for one of all.
 */
export function accessibilitySummary(
  parts: readonly AccessibilityPart[],
  testedOn: string,
  versions: {readonly axe: string; readonly playwright: string},
): AccessibilityReport {
  const runs = (['light', 'dark'] as const).map((colorScheme) => {
    const own = parts.filter((part) => part.colorScheme === colorScheme);
    const wanted = own[0]?.parts ?? 1;
    const present = new Set(own.map(({part}) => part));
    if (present.size !== wanted || own.some((part) => part.parts !== wanted)) {
      throw new Error(`試験がそろっていません（${colorScheme}：${wanted}のうち${present.size}）`);
    }
    return {
      colorScheme,
      pages: new Set(own.flatMap(({routes}) => routes)).size,
      found: own.flatMap(({found}) => found),
    };
  });
  return {testedOn, tools: {...versions, chromium: parts[0]?.browser ?? ''}, runs};
}
