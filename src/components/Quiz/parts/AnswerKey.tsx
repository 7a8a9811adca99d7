import {answerKey} from '@site/src/domain/grading';
import type {QuizItem} from '../types';
import {FeedbackLinks} from './FeedbackLinks';
import styles from './feedback.module.css';
import {KeyLines} from './KeyLines';
import {Words} from './Words';

/** Answer and reasons of a question as the server renders them, for readers without scripts. */
export function AnswerKey({item}: {readonly item: QuizItem}) {
  return (
    <div className={styles.panel}>
      {item.type === 'reflect' && <p>{item.modelAnswer}</p>}
      <KeyLines lines={answerKey(item)} />
      <p className={styles.explanation}>
        <Words>{item.explanation}</Words>
      </p>
      <FeedbackLinks />
    </div>
  );
}
