import type {QuestionOf, ScenarioStep} from '@site/src/domain/grading';
import {walk} from '@site/src/domain/grading/scenario';
import {useState} from 'react';
import {useQuestion} from '../../hooks/useQuestion';
import {textValue} from '../formValues';

/** Decisions taken so far, and the next one; the answer goes in at an ending. */
export function useScenario(question: QuestionOf<'scenario'>) {
  const {answered, submit, announce} = useQuestion();
  const given = answered?.response.type === 'scenario' ? answered.response.steps : [];
  const [steps, setSteps] = useState<readonly ScenarioStep[]>(given);
  const {taken, current, ended} = walk(question, steps);

  /** @returns false when nothing is chosen */
  function choose(data: FormData): boolean {
    const choice = textValue(data, 'choice');
    if (!current || choice === '') return false;
    const next = [...steps, {node: current.id, choice}];
    setSteps(next);
    const reached = walk(question, next);
    if (reached.ended) submit({type: 'scenario', steps: next});
    else announce(`${reached.taken.at(-1)?.choice.quality ?? ''}。次の場面へ進みました。`);
    return true;
  }

  return {taken, current, ended, choose};
}
