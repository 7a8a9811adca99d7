import {Ruby} from '@site/src/components/Ruby';
import {useQuestion} from '../hooks/useQuestion';

/** Text of a question; with its readings where the question brings them. */
export function Words({children}: {readonly children: string}) {
  const {item} = useQuestion();
  const parts = item.readings?.[children];
  return parts ? <Ruby parts={parts} /> : children;
}
