import type {QuestionOf} from '@site/src/domain/grading';
import styles from './styles.module.css';

/** The model answer and what a good answer mentions, to tick off for oneself. */
export function ModelAnswer({question}: {readonly question: QuestionOf<'reflect'>}) {
  return (
    <>
      <p className={styles.model}>
        <b>見本</b>
        {question.modelAnswer}
      </p>
      <fieldset className={styles.criteria}>
        <legend>自分の答えに入っていたもの</legend>
        {question.criteria.map((text) => (
          <label key={text}>
            <input type="checkbox" />
            {text}
          </label>
        ))}
      </fieldset>
    </>
  );
}
