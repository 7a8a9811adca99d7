import type {QuestionOf} from '@site/src/domain/grading';
import {inRound} from '@site/src/domain/grading/shuffle';
import {useId} from 'react';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {useQuestion} from '../../hooks/useQuestion';
import {AnswerForm} from '../../parts/AnswerForm';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {SlotMark} from '../../parts/SlotMark';
import {readMatch} from './readMatch';
import styles from './styles.module.css';

/** Rows are matched to choices by a select each; on paper the choices stand below as a list. */
export function MatchQuestion({question}: {readonly question: QuestionOf<'match'>}) {
  const {answered, round} = useQuestion();
  const prefix = useId();
  const onAnswer = useSubmitResponse((data) => readMatch(data, question));
  const choices = inRound(question.choices, question.id, round);
  const given =
    answered?.response.type === 'match'
      ? new Map(answered.response.rows.map(({id, value}) => [id, value]))
      : undefined;
  return (
    <AnswerForm missing="すべての行で、組み合わせをえらんでください。" onAnswer={onAnswer}>
      <QuestionFieldset legend={question.stem}>
        {question.rows.map(({id, text}) => (
          <div key={id} className={styles.row}>
            <div className={styles.pair}>
              <label htmlFor={`${prefix}${id}`}>{text}</label>
              <select id={`${prefix}${id}`} name={`row:${id}`} defaultValue={given?.get(id) ?? ''}>
                <option value="">えらんでください</option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.text}
                  </option>
                ))}
              </select>
            </div>
            <SlotMark part={answered?.grade.parts.find((part) => part.id === id)} />
          </div>
        ))}
        <ul className={styles.paper}>
          {question.choices.map(({id, text}) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </QuestionFieldset>
    </AnswerForm>
  );
}
