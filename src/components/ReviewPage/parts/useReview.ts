import {useProgress} from '@site/src/components/ProgressStore';
import type {QuizItem} from '@site/src/components/Quiz';
import {japanDay} from '@site/src/domain/schedule/day';
import {planReview} from '@site/src/domain/schedule/today';
import {useMemo, useState} from 'react';

/** What is due today, and the questions being asked: those stay put while answers change the plan. */
export function useReview(items: readonly QuizItem[]) {
  const {record} = useProgress();
  const [asked, setAsked] = useState<readonly QuizItem[]>();
  const [turn, setTurn] = useState(0);
  const plan = useMemo(() => {
    const known = new Set(items.filter(({retired}) => !retired).map(({id}) => id));
    return planReview(record, known, japanDay(new Date()));
  }, [items, record]);

  function start() {
    setAsked(plan.due.flatMap((id) => items.filter((item) => item.id === id)));
    setTurn(turn + 1);
  }

  return {plan, asked, turn, start};
}
