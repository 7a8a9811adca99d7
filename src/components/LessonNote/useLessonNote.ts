import {progressStore, useProgress} from '@site/src/components/ProgressStore';
import {useEffect, useRef, useState} from 'react';

/** A pause of this many milliseconds ends a thought. */
const pause = 800;

/**
 * Keeps a field and the note of a lesson the same. The field stays native: what was typed before
 * the page was ready is taken over, and what another tab wrote shows up unless one is typing here.
 */
export function useLessonNote(lesson: string) {
  const {record, ready} = useProgress();
  const kept = record.notes.find((note) => note.lesson === lesson)?.text ?? '';
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [saved, setSaved] = useState(false);

  function save() {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    const text = field.current?.value ?? '';
    if (text === kept) return;
    progressStore().setNote(lesson, text);
    setSaved(true);
  }

  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    const element = field.current;
    if (!ready || !element || timer.current !== undefined) return;
    if (element.value !== '' && kept === '') latest.current();
    else if (document.activeElement !== element) element.value = kept;
  }, [ready, kept]);

  useEffect(() => {
    // Leaving the page must not cost the last words.
    const finish = () => timer.current !== undefined && latest.current();
    window.addEventListener('pagehide', finish);
    return () => {
      window.removeEventListener('pagehide', finish);
      finish();
    };
  }, []);

  return {
    field,
    saved,
    onChange: () => {
      setSaved(false);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => latest.current(), pause);
    },
    onBlur: save,
  };
}
