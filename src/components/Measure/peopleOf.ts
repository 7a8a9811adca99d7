import {type Collected, collectCodes} from '@site/src/domain/measurement/collect';
import {readPaper} from '@site/src/domain/measurement/paper';
import type {MeasureSet, Person, Phase} from '@site/src/domain/measurement/types';
import type {Draft} from './useDraft';

/** A cell of the paper grid that makes no sense. */
export interface PaperProblem {
  /** 1-based. */
  readonly row: number;
  readonly phase: Phase;
  /** 1-based item where reading stopped. */
  readonly item: number;
}

/** Everybody a trainer entered, and what could not be read. */
export interface Entered extends Omit<Collected, 'people'> {
  readonly people: readonly Person[];
  readonly problems: readonly PaperProblem[];
}

/** Reads codes and paper together. */
export function peopleOf(sets: readonly MeasureSet[], set: MeasureSet, draft: Draft): Entered {
  const {people, ...named} = collectCodes(sets, set, draft.codes);
  const problems: PaperProblem[] = [];
  const onPaper = draft.paper.flatMap((row, at): Person[] => {
    const read = (phase: Phase) => {
      const result = readPaper(set[phase], row[phase]);
      if (result?.ok === false) problems.push({row: at + 1, phase, item: result.item});
      return result?.ok ? result.answers : undefined;
    };
    const [pre, post] = [read('pre'), read('post')];
    return pre || post ? [{token: `紙${at + 1}`, pre, post}] : [];
  });
  return {...named, people: [...people, ...onPaper], problems};
}
