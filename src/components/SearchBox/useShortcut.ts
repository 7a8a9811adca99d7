import {useEffect} from 'react';

/** Whether keys belong to a field in which somebody writes, or to a dialog over the page. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.closest('dialog') !== null)
  );
}

/**
 * Opens the search by `/` (outside fields) and by Ctrl+K or ⌘K.
 *
 * @param open Called once for each press; must be stable.
 */
export function useShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const control = event.ctrlKey || event.metaKey;
      const combination = control && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !control && !isTaken(event.target);
      if (!combination && !slash) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
