import {useLocation} from '@docusaurus/router';
import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {useShortcut} from './useShortcut';

/** The two shapes of the search of the header. */
export interface NavbarSearchState {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly panelBox: RefObject<HTMLInputElement | null>;
  readonly panelOpen: boolean;
  readonly openPanel: () => void;
  readonly closePanel: () => void;
  /** Goes back to where the reader was before the shortcut. */
  readonly leave: () => void;
}

/** Opens and closes the search of the header, by tap and by `/` or Ctrl+K. */
export function useNavbarSearch(): NavbarSearchState {
  const box = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const panelBox = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const [panelOpen, setPanelOpen] = useState(false);
  const {pathname, search, hash} = useLocation();

  const openPanel = useCallback(() => {
    if (dialog.current?.open) return;
    // Phones show the keyboard only for a focus set within the tap itself.
    flushSync(() => setPanelOpen(true));
    dialog.current?.showModal();
    panelBox.current?.focus();
  }, []);
  const closePanel = useCallback(() => {
    // The dialog itself gives the focus back to the button.
    if (dialog.current?.open) dialog.current.close();
    setPanelOpen(false);
  }, []);
  const leave = useCallback(() => {
    if (before.current instanceof HTMLElement) before.current.focus();
    else box.current?.blur();
    before.current = null;
  }, []);
  useShortcut(
    useCallback(() => {
      const narrow = button.current?.checkVisibility?.() ?? button.current?.offsetParent !== null;
      if (narrow) return openPanel();
      const active = document.activeElement;
      if (active !== box.current) before.current = active === document.body ? null : active;
      box.current?.focus();
      box.current?.select();
    }, [openPanel]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the panel
  useEffect(closePanel, [pathname, search, hash]);
  return {box, button, dialog, panelBox, panelOpen, openPanel, closePanel, leave};
}
