import {letterAt} from '@site/src/domain/session-plan/paper';
import type {ReactNode} from 'react';
import styles from './screen.module.css';

/** Props of {@link ChoiceScreen}. */
export interface ChoiceScreenProps {
  readonly stem: string;
  readonly options: readonly {readonly text: string; readonly right: boolean}[];
  readonly why: string;
  readonly open: boolean;
  readonly titleAs: 'h1' | 'p';
}

/** Letters on a screen from which on the smaller size is used, still 28 px. */
const much = 230;

/** A question with its options by letter; with the key the right one is marked and the reason comes. */
export function ChoiceScreen(props: ChoiceScreenProps): ReactNode {
  const {stem, options, why, open, titleAs: Title} = props;
  const length = [stem, ...options.map(({text}) => text), open ? why : ''].join('').length;
  const shown = open && length > much ? options.filter(({right}) => right) : options;
  return (
    <div className={styles.screen} data-dense={length > much / 2 || undefined}>
      <Title className={styles.title}>{stem}</Title>
      <ol className={styles.options}>
        {shown.map((option) => (
          <li key={option.text} data-right={(open && option.right) || undefined}>
            <b className={styles.letter}>{letterAt(options.indexOf(option))}</b>
            <span>
              {option.text}
              {open && option.right && <span className={styles.right}>○ 正解</span>}
            </span>
          </li>
        ))}
      </ol>
      {open && <p className={styles.why}>{why}</p>}
    </div>
  );
}
