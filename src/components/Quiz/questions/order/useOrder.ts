import type {QuestionOf} from '@site/src/domain/grading';
import {arrange} from '@site/src/domain/grading/order';
import {disarrange} from '@site/src/domain/grading/shuffle';
import {useLayoutEffect, useRef, useState} from 'react';
import {useHydrated} from '../../hooks/useHydrated';
import {useQuestion} from '../../hooks/useQuestion';

/** Number selects of a list, in the order of its rows. */
function selectsIn(list: HTMLElement | null): HTMLSelectElement[] {
  return Array.from(list?.querySelectorAll('select') ?? []);
}

/**
 * Order of the items on the screen. It starts shuffled by the question's id, the same on the server;
 * what a reader set in the selects before hydration is taken over. The selects stay native and
 * uncontrolled: after each move they are set to the places their items stand at.
 */
export function useOrder(question: QuestionOf<'order'>) {
  const {answered, round, announce} = useQuestion();
  const list = useRef<HTMLOListElement>(null);
  const hydrated = useHydrated();
  const ids = question.items.map(({id}) => id);
  const [start] = useState(() => disarrange(ids, `${question.id}#${round}`));
  const given = answered?.response.type === 'order' ? answered.response.items : undefined;
  const [moved, setMoved] = useState<readonly string[] | undefined>(given);
  const shown = moved ?? start;

  function place(numbers: Readonly<Record<string, number>>): readonly string[] {
    return arrange(shown, numbers);
  }

  function move(id: string, to: number) {
    setMoved(place({[id]: to}));
    const text = question.items.find((item) => item.id === id)?.text ?? '';
    announce(`「${text}」を${to}番目にしました。`);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was set before hydration
  useLayoutEffect(() => {
    const set = selectsIn(list.current).map(({value}) => Number(value));
    const next = place(Object.fromEntries(shown.map((id, index) => [id, set[index] ?? index + 1])));
    if (next.some((id, index) => id !== shown[index])) setMoved(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes
  useLayoutEffect(() => {
    if (!hydrated) return;
    selectsIn(list.current).forEach((select, index) => {
      select.value = String(index + 1);
    });
  }, [moved, hydrated]);

  const items = shown.flatMap((id) => question.items.filter((item) => item.id === id));
  return {list, items, shown, move};
}
