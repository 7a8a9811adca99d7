import type {QuestionOf} from '@site/src/domain/grading';
import {AnswerForm} from '../../parts/AnswerForm';
import {OptionList} from '../../parts/OptionList';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {PaperScene} from './PaperScene';
import {StepReport} from './StepReport';
import styles from './styles.module.css';
import {useScenario} from './useScenario';

/** A branching case, always invented: decide, see what comes of it, decide again. */
export function ScenarioQuestion({question}: {readonly question: QuestionOf<'scenario'>}) {
  const {taken, current, ended, choose} = useScenario(question);
  return (
    <div>
      <p className={styles.title}>
        <span className={styles.invented}>架空の事例</span>
        {question.title}
      </p>
      <p>{question.stem}</p>
      {taken.map((step, index) => (
        <StepReport
          // biome-ignore lint/suspicious/noArrayIndexKey: a case may come back to a scene; the past never moves
          key={index}
          step={step}
          number={index + 1}
          last={index === taken.length - 1}
        />
      ))}
      {current && !ended && (
        <AnswerForm
          key={`${current.id}:${taken.length}`}
          missing="どうするかを一つえらんでください。"
          label="こうする"
          asksConfidence={false}
          onAnswer={choose}
        >
          <QuestionFieldset legend={current.text}>
            <OptionList type="radio" name="choice" options={current.choices} />
          </QuestionFieldset>
        </AnswerForm>
      )}
      {ended && <p className={styles.ending}>{current?.text}</p>}
      {taken[0] && <PaperScene node={taken[0].node} />}
    </div>
  );
}
