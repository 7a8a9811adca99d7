import type {ReactNode} from 'react';
import {useQuestion} from '../hooks/useQuestion';
import styles from './form.module.css';

/** Props of {@link QuestionFieldset}. */
export interface QuestionFieldsetProps {
  readonly legend: ReactNode;
  /** `minor` for a second group inside a question. */
  readonly look?: 'stem' | 'minor';
  /** True keeps the fields usable after the answer. */
  readonly staysOpen?: boolean;
  readonly children: ReactNode;
}

/** A group of fields under its question; closed once the answer is in. */
export function QuestionFieldset(props: QuestionFieldsetProps) {
  const {legend, look = 'stem', staysOpen = false, children} = props;
  const {answered} = useQuestion();
  return (
    <fieldset className={styles.fieldset} disabled={answered !== undefined && !staysOpen}>
      <legend data-look={look}>{legend}</legend>
      {children}
    </fieldset>
  );
}
