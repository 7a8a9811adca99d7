import {normalise} from '../text/normalise';
import {runsOf, scriptOf} from '../text/tokens';

/** Normalised names of one thing; any of them may stand in a query or on a page. */
export type NameGroup = readonly string[];

/** Other names tried for one name in a query. */
const most = 2;

/**
 * Groups the names of each term, in the order given.
 *
 * @param names Names as written, the usual one first.
 */
export function nameGroups(names: Iterable<readonly string[]>): NameGroup[] {
  return [...names]
    .map((group) => [...new Set(group.map(normalise))])
    .filter((group) => group.length > 1);
}

/**
 * Words of a query: stretches beside hiragana, which is mostly grammar.
 *
 * @param query Normalised query.
 */
export function wordsOf(query: string): string[] {
  return runsOf(query).flatMap(({text}) => text.match(/[^ぁ-ゖ]+/g) ?? []);
}

/** Whether a name stands in a query as a word, not inside another one. */
function stands(name: string, query: string, words: readonly string[]): boolean {
  if (!query.includes(name)) return false;
  const short = name.length <= 3 && scriptOf(name.charAt(0)) !== 'hiragana';
  return !short || words.includes(name);
}

/**
 * The query with each known name replaced by the other names of the same thing.
 *
 * @param query Normalised query.
 * @param groups Names of the glossary.
 * @returns Queries to try beside the given one, most usual names first.
 */
export function withOtherNames(query: string, groups: readonly NameGroup[]): string[] {
  const words = wordsOf(query);
  const found = groups.flatMap((group) => {
    const present = group.filter((name) => stands(name, query, words));
    const longest = present.sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{group, name: longest}];
  });
  const longest = Math.max(0, ...found.map(({name}) => name.length));
  return found
    .filter(({name}) => name.length === longest)
    .flatMap(({group, name}) =>
      group
        .filter((other) => other !== name && !query.includes(other))
        .slice(0, most)
        .map((other) => query.replace(name, other)),
    );
}
