import {readKey, removeKey, writeKey} from '@site/src/components/ProgressStore/areas';
import {notesKey, workArea} from '@site/src/components/Training/storage';

/** Attribute of the root element that shows the notes of a page. */
const attribute = 'data-trainer-view';

const listeners = new Set<() => void>();
let shown: boolean | undefined;

/** Is 講師表示 on? Remembered on this device; read once. */
export function trainerView(): boolean {
  shown ??= readKey(workArea(), notesKey) !== null;
  return shown;
}

/** Shows or hides the notes of the page that is open. */
export function applyTrainerView(): void {
  document.documentElement.toggleAttribute(attribute, trainerView());
}

export function setTrainerView(on: boolean): void {
  shown = on;
  if (on) writeKey(workArea(), notesKey, '1');
  else removeKey(workArea(), notesKey);
  applyTrainerView();
  for (const listener of listeners) listener();
}

export function subscribeTrainerView(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
