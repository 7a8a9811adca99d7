import type {SessionContent} from '@site/src/components/Training/useKits';
import {letterAt, paperOptions} from '@site/src/domain/session-plan/paper';
import {type Letter, letters} from '@site/src/domain/session-plan/voting';

/** A question put to the room. */
export interface Ballot {
  readonly id: string;
  readonly stem: string;
  /** Texts of A, B, C, D; empty where the question is the trainer's own. */
  readonly options: readonly string[];
  /** Undefined: the trainer says which is right. */
  readonly answer: Letter | undefined;
}

/** For a question that stands on the board only. */
export const freeBallot: Ballot = {
  id: 'jiyu',
  stem: '自由な問い（板に書いた問い）',
  options: [],
  answer: undefined,
};

const isLetter = (text: string): text is Letter => letters.some((letter) => letter === text);

/** Votes of a session in the order of its blocks: its own, and bank questions with one right answer. */
export function ballotsOf(blocks: readonly string[], content: SessionContent): Ballot[] {
  const found = blocks.flatMap((id): Ballot[] => {
    const block = content.blocks.get(id);
    if (!block || block.check) return [];
    const own = block.screens.flatMap((screen): Ballot[] =>
      screen.kind === 'vote'
        ? [{id: screen.id, stem: screen.stem, options: screen.options, answer: screen.answer}]
        : [],
    );
    const shown = block.screens.flatMap((screen) =>
      screen.kind === 'question' ? [screen.id] : [],
    );
    const asked = [...new Set([...shown, ...block.questions])].flatMap((question): Ballot[] => {
      const item = content.items.get(question);
      const options = item && item.type !== 'multiple' ? paperOptions(item) : [];
      const answer = letterAt(options.findIndex(({right}) => right));
      if (!item || options.length > letters.length || !isLetter(answer)) return [];
      return [{id: item.id, stem: item.stem, options: options.map(({text}) => text), answer}];
    });
    return [...own, ...asked];
  });
  return found;
}
