import type {QuestionOf} from '@site/src/domain/grading';
import {useId} from 'react';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {AnswerForm} from '../../parts/AnswerForm';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import styles from './styles.module.css';

/** An answer in one's own words, then a model to compare with; never scored and never stored. */
export function ReflectQuestion({question}: {readonly question: QuestionOf<'reflect'>}) {
  const onAnswer = useSubmitResponse(() => ({type: 'reflect'}));
  const noteId = useId();
  return (
    <AnswerForm missing="" label="見本とくらべる" asksConfidence={false} onAnswer={onAnswer}>
      <QuestionFieldset legend={question.stem} staysOpen>
        <textarea
          className={styles.words}
          name="words"
          rows={5}
          aria-label="自分のことばで"
          aria-describedby={noteId}
        />
        <p id={noteId} className={styles.note}>
          書いたことばは、どこにも保存されません。点数もつきません。
        </p>
      </QuestionFieldset>
    </AnswerForm>
  );
}
