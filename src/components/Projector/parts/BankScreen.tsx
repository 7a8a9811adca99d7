import type {QuizItem} from '@site/src/domain/content/data';
import {paperOptions} from '@site/src/domain/session-plan/paper';
import type {ReactNode} from 'react';
import {ChoiceScreen} from './ChoiceScreen';

/** A question of the bank on the screen. */
export function BankScreen({
  item,
  open,
  titleAs,
}: {
  readonly item: QuizItem;
  readonly open: boolean;
  readonly titleAs: 'h1' | 'p';
}): ReactNode {
  return (
    <ChoiceScreen
      stem={item.stem}
      options={paperOptions(item)}
      why={item.explanation}
      open={open}
      titleAs={titleAs}
    />
  );
}
