import type {ProgressRecord} from '../types';
import {isSureButWrong, latestAttempts} from './latest';

/** How a reader stands with one concept, by the last answer to each of its questions. */
export interface ConceptState {
  /** Glossary id. */
  readonly concept: string;
  readonly answered: number;
  readonly wrong: number;
  readonly sureButWrong: number;
}

/** A question as far as concepts are concerned. */
export interface ConceptQuestion {
  readonly id: string;
  readonly concepts: readonly string[];
}

const share = ({wrong, answered}: ConceptState) => wrong / answered;

/**
 * Concepts with wrong answers, those worth rereading first: sure but wrong before the rest, then by
 * share of wrong answers.
 */
export function weakConcepts(
  record: ProgressRecord,
  questions: readonly ConceptQuestion[],
): ConceptState[] {
  const latest = latestAttempts(record);
  const states = new Map<string, ConceptState>();
  for (const {id, concepts} of questions) {
    const attempt = latest.get(id);
    if (!attempt || attempt.correct === null) continue;
    for (const concept of concepts) {
      const known = states.get(concept) ?? {concept, answered: 0, wrong: 0, sureButWrong: 0};
      states.set(concept, {
        concept,
        answered: known.answered + 1,
        wrong: known.wrong + Number(!attempt.correct),
        sureButWrong: known.sureButWrong + Number(isSureButWrong(attempt)),
      });
    }
  }
  return [...states.values()]
    .filter(({wrong}) => wrong > 0)
    .sort((a, b) => b.sureButWrong - a.sureButWrong || share(b) - share(a) || b.wrong - a.wrong);
}
