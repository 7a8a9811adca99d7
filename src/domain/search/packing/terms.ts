/**
 * Packs sorted terms. Pairs share first characters, so a group is written as the first
 * character and then all second characters; other terms stand one a line.
 *
 * @param terms Sorted, unique, without white space.
 * @returns Text for {@link unpackTerms}; the order is kept within pairs and within the others.
 */
export function packTerms(terms: readonly string[]): string {
  const seconds = new Map<string, string>();
  for (const pair of terms.filter(isPair)) {
    const first = pair.charAt(0);
    seconds.set(first, (seconds.get(first) ?? '') + pair.charAt(1));
  }
  const groups = [...seconds].map(([first, second]) => first + second);
  return [...groups, '', ...terms.filter((term) => !isPair(term))].join('\n');
}

/**
 * The terms in packed order: pairs first, then the others.
 *
 * @param packed Text of {@link packTerms}.
 */
export function unpackTerms(packed: string): string[] {
  const lines = packed.split('\n');
  const end = lines.indexOf('');
  const pairs = lines
    .slice(0, end)
    .flatMap((group) => Array.from(group.slice(1), (second) => group.charAt(0) + second));
  return [...pairs, ...lines.slice(end + 1).filter((term) => term !== '')];
}

/**
 * Whether a term is a pair of Japanese characters (one UTF-16 unit each), not a word or article.
 *
 * @param term An index term.
 */
export function isPair(term: string): boolean {
  return term.length === 2 && !/[a-z0-9§]/.test(term);
}
