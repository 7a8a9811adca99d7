import type {Response} from '@site/src/domain/grading';
import type {Confidence} from '@site/src/domain/progress';
import {type FormEvent, useRef, useState} from 'react';
import {useQuestion} from './useQuestion';

/** Reads 自信 from a form; undefined when it was not asked or not said. */
export function readConfidence(data: FormData): Confidence | undefined {
  const value = Number(data.get('confidence'));
  return value === 1 || value === 2 || value === 3 ? value : undefined;
}

/** Hands in a response read from the form. @param read gives null when something is missing */
export function useSubmitResponse(read: (data: FormData) => Response | null) {
  const {submit} = useQuestion();
  return (data: FormData) => {
    const response = read(data);
    if (response) submit(response, readConfidence(data));
    return response !== null;
  };
}

/**
 * Hands in a form by reading its native state, whether it was filled before or after hydration.
 *
 * @param onAnswer gives false when something is missing
 * @param missing what to tell the reader then
 */
export function useAnswerForm(onAnswer: (data: FormData) => boolean, missing: string) {
  const {announce} = useQuestion();
  const form = useRef<HTMLFormElement>(null);
  const [incomplete, setIncomplete] = useState(false);

  function handIn() {
    if (!form.current) return;
    const accepted = onAnswer(new FormData(form.current));
    setIncomplete(!accepted);
    if (!accepted) announce(missing);
  }

  return {
    form,
    incomplete,
    handIn,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      handIn();
    },
    onChange: () => setIncomplete(false),
  };
}
