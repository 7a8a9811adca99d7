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
  /** Number of options; 0 while nothing is shown. */
  readonly count: number;
  /** Choosing starts anew when it changes. */
  readonly results: unknown;
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
export function useCombobox({listId, count, results}: ComboboxOptions): Combobox {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const {pathname, search, hash} = useLocation();

  const show = useCallback(() => setOpen(true), []);
  const hide = useCallback(() => {
    setOpen(false);
    setActive(-1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the list
  useEffect(hide, [pathname, search, hash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new results, new choice
  useEffect(() => setActive(-1), [results]);
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
    const next = nextOption(event.key, active, count);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'ArrowDown') show();
  };
  return {open, active, show, hide, onKeyDown};
}
