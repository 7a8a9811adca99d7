import type {Part} from '@site/src/domain/grading';
import clsx from 'clsx';
import styles from './options.module.css';

/** Word beside a select or text field after the answer: right, or what belongs there. */
export function SlotMark({part}: {readonly part: Part | undefined}) {
  if (!part) return null;
  return (
    <span className={clsx(styles.mark, styles.slotMark)} data-tone={part.correct ? 'good' : 'bad'}>
      <span aria-hidden="true">{part.correct ? '○ ' : '✕ '}</span>
      {part.correct ? '正解' : `不正解・正しくは「${part.answer ?? ''}」`}
    </span>
  );
}
