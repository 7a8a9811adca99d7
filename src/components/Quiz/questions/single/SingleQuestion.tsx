import type {QuestionOf} from '@site/src/domain/grading';
import {inRound} from '@site/src/domain/grading/shuffle';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {useQuestion} from '../../hooks/useQuestion';
import {AnswerForm} from '../../parts/AnswerForm';
import {OptionList} from '../../parts/OptionList';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {Words} from '../../parts/Words';
import {readSingle} from './readSingle';

/** One right answer: radios. */
export function SingleQuestion({question}: {readonly question: QuestionOf<'single'>}) {
  const {round} = useQuestion();
  const onAnswer = useSubmitResponse(readSingle);
  return (
    <AnswerForm missing="答えを一つえらんでください。" onAnswer={onAnswer}>
      <QuestionFieldset legend={<Words>{question.stem}</Words>}>
        <OptionList
          type="radio"
          name="option"
          options={inRound(question.options, question.id, round)}
        />
      </QuestionFieldset>
    </AnswerForm>
  );
}
