import type {QuestionOf} from '@site/src/domain/grading';
import {inRound} from '@site/src/domain/grading/shuffle';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {useQuestion} from '../../hooks/useQuestion';
import {AnswerForm} from '../../parts/AnswerForm';
import styles from '../../parts/form.module.css';
import {OptionList} from '../../parts/OptionList';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {readMultiple} from './readMultiple';

/** One or more right answers: checkboxes. */
export function MultipleQuestion({question}: {readonly question: QuestionOf<'multiple'>}) {
  const {round} = useQuestion();
  const onAnswer = useSubmitResponse(readMultiple);
  return (
    <AnswerForm missing="あてはまるものをえらんでください。" onAnswer={onAnswer}>
      <QuestionFieldset
        legend={
          <>
            {question.stem}
            <span className={styles.hint}>あてはまるものをすべてえらびます。</span>
          </>
        }
      >
        <OptionList
          type="checkbox"
          name="option"
          options={inRound(question.options, question.id, round)}
        />
      </QuestionFieldset>
    </AnswerForm>
  );
}
