import type {SearchResult} from '@site/src/domain/search/types';

/** Results of one kind, in the order of the search. */
export interface ResultGroup<K> {
  readonly kind: K;
  readonly results: readonly SearchResult[];
}

/**
 * Puts results of a kind together; the kind of the best result comes first.
 *
 * @param results Results, best first.
 * @param kindOf Kind of a result.
 */
export function groupResults<K>(
  results: readonly SearchResult[],
  kindOf: (result: SearchResult) => K,
): ResultGroup<K>[] {
  const groups = new Map<K, SearchResult[]>();
  for (const result of results) {
    const group = groups.get(kindOf(result));
    if (group) group.push(result);
    else groups.set(kindOf(result), [result]);
  }
  return [...groups].map(([kind, members]) => ({kind, results: members}));
}
