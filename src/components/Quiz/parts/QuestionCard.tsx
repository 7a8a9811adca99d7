import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ItemState} from '@site/src/domain/quiz/session';
import {QuestionContext, type QuestionValue} from '../hooks/useQuestion';
import styles from './card.module.css';
import {Feedback} from './Feedback';
import {PreviousAnswer} from './PreviousAnswer';
import {QuestionBody} from './QuestionBody';

/** Address part of a question on its page. */
export function questionAnchor(id: string): string {
  return `q-${id}`;
}

/** Props of {@link QuestionCard}. */
export interface QuestionCardProps {
  readonly value: Omit<QuestionValue, 'round' | 'answered'>;
  readonly state: ItemState;
  readonly total: number;
  /** Shows the latest answer of the record; undefined where a look back would spoil a check. */
  readonly onRestore: Parameters<typeof PreviousAnswer>[0]['onRestore'] | undefined;
}

/** One question: its number, its fields, and after the answer its feedback. */
export function QuestionCard({value, state, total, onRestore}: QuestionCardProps) {
  const {item, number} = value;
  const {round, answered, restored} = state;
  const anchor = questionAnchor(item.id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <QuestionContext value={{...value, round, answered}}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group, not a landmark (a page may hold many quizzes, each with its 問1), and no fieldset: those stand inside */}
      <section
        id={anchor}
        role="group"
        className={styles.card}
        aria-label={`問${number}`}
        tabIndex={-1}
        data-state={answered ? 'answered' : 'open'}
      >
        <div className={styles.head}>
          <Link
            className={styles.number}
            to={`#${anchor}`}
            aria-label={`問${number}（この問題へのリンク）`}
          >
            問{number}
          </Link>
          {total > 1 && <span className={styles.total}>全{total}問</span>}
          {onRestore && !answered && <PreviousAnswer id={item.id} onRestore={onRestore} />}
        </div>
        <QuestionBody key={`${round}:${restored ?? false}`} item={item} />
        {answered && <Feedback />}
      </section>
    </QuestionContext>
  );
}
