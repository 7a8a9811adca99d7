import type {QuestionOf} from '@site/src/domain/grading';
import {inRound} from '@site/src/domain/grading/shuffle';
import {verdictLabel} from '@site/src/domain/grading/trueFalse';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {useQuestion} from '../../hooks/useQuestion';
import {AnswerForm} from '../../parts/AnswerForm';
import styles from '../../parts/form.module.css';
import {OptionList} from '../../parts/OptionList';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {readTrueFalse} from './readTrueFalse';

const verdicts = [true, false].map((verdict) => ({
  id: String(verdict),
  text: verdictLabel(verdict),
}));

/** 「本当？誤解？」: a verdict on the statement and, where offered, its reason. */
export function TrueFalseQuestion({question}: {readonly question: QuestionOf<'truefalse'>}) {
  const {round} = useQuestion();
  const onAnswer = useSubmitResponse((data) => readTrueFalse(data, question));
  const missing = question.reasons
    ? '「本当」か「誤解」か、そのわけと合わせてえらんでください。'
    : '「本当」か「誤解」かをえらんでください。';
  return (
    <AnswerForm missing={missing} onAnswer={onAnswer}>
      <QuestionFieldset
        legend={
          <>
            <span className={styles.lead}>本当？ 誤解？</span>
            {question.stem}
          </>
        }
      >
        <OptionList type="radio" name="verdict" options={verdicts} />
      </QuestionFieldset>
      {question.reasons && (
        <QuestionFieldset legend="そのわけは" look="minor">
          <OptionList
            type="radio"
            name="reason"
            options={inRound(question.reasons, question.id, round)}
          />
        </QuestionFieldset>
      )}
    </AnswerForm>
  );
}
