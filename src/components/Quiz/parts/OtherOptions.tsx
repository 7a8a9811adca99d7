import {otherLines} from '@site/src/domain/grading/lines';
import type {Answered} from '@site/src/domain/quiz/session';
import {useQuestion} from '../hooks/useQuestion';
import styles from './feedback.module.css';
import {KeyLines} from './KeyLines';

/** The word on the options a reader did not pick, on request. */
export function OtherOptions({answered}: {readonly answered: Answered}) {
  const {item} = useQuestion();
  if (item.type === 'reflect') return null;
  const lines = otherLines(item, answered.grade, answered.response);
  if (lines.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>ほかの選択肢のわけを見る({lines.length})</summary>
      <KeyLines lines={lines} />
    </details>
  );
}
