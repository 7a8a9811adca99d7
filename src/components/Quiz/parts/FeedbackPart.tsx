import type {Part} from '@site/src/domain/grading';
import styles from './feedback.module.css';
import {MisconceptionLink} from './MisconceptionLink';
import {Words} from './Words';

/** What the reader put there and what belongs there, where the label alone does not say. */
function comparison({given, answer, correct}: Part): string {
  if (answer === undefined) return '';
  if (correct) return answer;
  return given === undefined ? `正しくは ${answer}` : `${given} → 正しくは ${answer}`;
}

/** Feedback on one element: which, right or not, why, and where a misconception is cleared. */
export function FeedbackPart({part}: {readonly part: Part}) {
  const compared = comparison(part);
  return (
    <li>
      <b>
        <span aria-hidden="true">{part.correct ? '○ ' : '✕ '}</span>
        <Words>{part.label}</Words>
      </b>
      {compared && <span className={styles.tag}>{compared}</span>}
      {!part.chosen && !part.correct && compared === '' && (
        <span className={styles.tag}>えらばなかった正解</span>
      )}
      <span className={styles.reason}>
        <Words>{part.feedback}</Words>
      </span>
      {part.misconception && <MisconceptionLink id={part.misconception} />}
    </li>
  );
}
