import {useLocation} from '@docusaurus/router';
import {type KeyboardEvent, useCallback, useEffect, useState} from 'react';
import {nextOption} from './nextOption';
import {optionId} from './optionId';

/** State and keys of the combobox (WAI-ARIA APG, list autocomplete with manual selection). */
export interface Combobox {
  /** Whether the list may be shown. */
  readonly open: boolean;
  /** Position of the chosen option; −1 while the input itself is chosen. */
  readonly active: number;
  readonly show: () => void;
  readonly hide: () => void;
  /** Arrows, Home, End, and Enter on an option. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What the combobox chooses from. */
export interface ComboboxOptions {
  readonly listId: string;
  /** Addresses of the options in the order shown. */
  readonly urls: readonly string[];
  /** Choosing starts anew when it changes. */
  readonly query: string;
}

/** Whether a key belongs to the input method; 229 is what older browsers say. */
export function isComposing({nativeEvent}: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

/**
 * Keyboard and state of a search box.
 *
 * @param options What to choose from.
 */
export function useCombobox({listId, urls, query}: ComboboxOptions): Combobox {
  const [open, setOpen] = useState(false);
  // By address, so that the choice stays when more results arrive for the same query.
  const [chosen, setChosen] = useState('');
  const active = urls.indexOf(chosen);
  const {pathname, search, hash} = useLocation();

  const show = useCallback(() => setOpen(true), []);
  const hide = useCallback(() => {
    setOpen(false);
    setChosen('');
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the list
  useEffect(hide, [pathname, search, hash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query, a new choice
  useEffect(() => setChosen(''), [query]);
  useEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({block: 'nearest'});
  }, [listId, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends the composition and nothing else, whatever the browser would do with the form.
    if (isComposing(event)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const option = document.getElementById(optionId(listId, active));
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      option.click();
      return;
    }
    const next = nextOption(event.key, active, urls.length);
    if (next !== undefined) {
      event.preventDefault();
      setChosen(urls[next] ?? '');
    } else if (event.key === 'ArrowDown') show();
  };
  return {open, active, show, hide, onKeyDown};
}
