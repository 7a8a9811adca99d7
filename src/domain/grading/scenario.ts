import type {ScenarioNode} from '../../schema/question';
import {allCorrect, type Grader, type QuestionOf, type ScenarioStep} from './types';

type Choice = ScenarioNode['choices'][number];

/** A decision that was taken, with the node it was taken at. */
export interface TakenStep {
  readonly node: ScenarioNode;
  readonly choice: Choice;
}

/** Where a series of decisions leads. */
export interface Walk {
  readonly taken: readonly TakenStep[];
  /** The node reached; undefined when the case names a node that does not exist. */
  readonly current: ScenarioNode | undefined;
  readonly ended: boolean;
}

/** Follows the decisions from the start; stops at the first that does not fit the case. */
export function walk(question: QuestionOf<'scenario'>, steps: readonly ScenarioStep[]): Walk {
  const find = (id: string) => question.nodes.find((node) => node.id === id);
  let current = find(question.start);
  const taken: TakenStep[] = [];
  for (const step of steps) {
    const choice = current?.choices.find(({id}) => id === step.choice);
    if (!current || current.id !== step.node || !choice) break;
    taken.push({node: current, choice});
    current = find(choice.next);
  }
  return {taken, current, ended: current !== undefined && current.choices.length === 0};
}

const stepId = (node: ScenarioNode, choice: Choice) => `${node.id}/${choice.id}`;

/** Right when every decision on the way to an ending was よい. */
export const scenario: Grader<'scenario'> = {
  grade: (question, {steps}) => {
    const {taken, ended} = walk(question, steps);
    const grade = allCorrect(
      taken.map(({node, choice}) => ({
        id: stepId(node, choice),
        label: choice.text,
        chosen: true,
        correct: choice.quality === 'よい',
        given: choice.quality,
        feedback: choice.feedback,
        misconception: choice.quality === 'よい' ? undefined : choice.misconception,
      })),
    );
    return {...grade, correct: grade.correct === true && ended};
  },
  key: (question) =>
    question.nodes.flatMap((node) =>
      node.choices.map((choice) => ({
        id: stepId(node, choice),
        label: choice.text,
        right: choice.quality === 'よい',
        answer: choice.quality,
        feedback: choice.feedback,
        misconception: choice.misconception,
        group: node.id,
      })),
    ),
};
