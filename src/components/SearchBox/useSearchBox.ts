import {
  type Excerpt,
  kindOf,
  type ResultKind,
  type SearchState,
  searchUrl,
  useExcerpts,
  useSearch,
} from '@site/src/components/SearchEngine';
import {type RefObject, useCallback, useEffect, useId, useMemo, useState} from 'react';
import {groupResults, type ResultGroup} from './groups';
import {type Combobox, useCombobox} from './useCombobox';
import {useTypedText} from './useTypedText';

/** Results in the list below the box. */
const mostShown = 8;

/** Milliseconds without a letter after which excerpts are fetched. */
const typingPause = 150;

/** A line below the results that leads to the search page. */
export interface FurtherOption {
  readonly label: string;
  readonly url: string;
}

/** Everything a search box shows and does. */
export interface SearchBoxState extends Combobox {
  readonly listId: string;
  /** What is searched, without space around it. */
  readonly query: string;
  readonly search: SearchState;
  readonly groups: readonly ResultGroup<ResultKind>[];
  readonly excerpts: ReadonlyMap<number, Excerpt>;
  /** Options after the results; none without results. */
  readonly further: readonly FurtherOption[];
  /** Starts loading the engine. */
  readonly onFocus: () => void;
  readonly onInput: () => void;
}

function furtherOptions(query: string, {outcome}: SearchState): FurtherOption[] {
  if (!outcome || outcome.results.length === 0) return [];
  const all = {
    label: `すべての結果を見る（${outcome.results.length}件）`,
    url: searchUrl({query}),
  };
  if (outcome.correctedTo === undefined) return [all];
  return [{label: `「${query}」のまま検索する`, url: searchUrl({query, literal: true})}, all];
}

/**
 * State of one search box.
 *
 * @param input Its field; it keeps its own text, so that nothing typed is lost before the page is
 * interactive.
 */
export function useSearchBox(input: RefObject<HTMLInputElement | null>): SearchBoxState {
  const listId = useId();
  const [wanted, setWanted] = useState(false);
  const {text, follow} = useTypedText();
  const query = text.trim();
  const search = useSearch(query, {wanted});
  const {outcome, engine} = search;
  const shown = useMemo(() => outcome?.results.slice(0, mostShown) ?? [], [outcome]);
  const groups = useMemo(() => groupResults(shown, kindOf), [shown]);
  const excerpts = useExcerpts(engine, shown, typingPause);
  const further = useMemo(() => furtherOptions(query, search), [query, search]);
  const urls = useMemo(
    () => [...groups.flatMap(({results}) => results), ...further].map(({url}) => url),
    [groups, further],
  );
  const combobox = useCombobox({listId, urls, query});
  const {show} = combobox;

  const begin = useCallback(() => {
    setWanted(true);
    follow(input.current?.value ?? '');
    show();
  }, [input, follow, show]);
  // The reader was quicker than the page.
  useEffect(() => {
    if (input.current && document.activeElement === input.current) begin();
  }, [input, begin]);
  return {
    ...combobox,
    listId,
    query,
    search,
    groups,
    excerpts,
    further,
    onFocus: begin,
    onInput: begin,
  };
}
