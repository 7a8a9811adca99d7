import type {QuizItem} from '@site/src/domain/content/data';
import {paperOptions} from '@site/src/domain/session-plan/paper';
import type {ReactNode} from 'react';
import {ChoiceScreen} from './ChoiceScreen';

/** A question of the bank on the screen. */
export function BankScreen({
  item,
  open,
}: {
  readonly item: QuizItem;
  readonly open: boolean;
}): ReactNode {
  return (
    <ChoiceScreen
      stem={item.stem}
      options={paperOptions(item)}
      why={item.explanation}
      open={open}
    />
  );
}
