import {type ReactNode, useId} from 'react';
import {useAnswerForm} from '../hooks/useAnswerForm';
import {useQuestion} from '../hooks/useQuestion';
import {ConfidenceFieldset} from './ConfidenceFieldset';
import styles from './form.module.css';
import {SubmitRow} from './SubmitRow';

/** Props of {@link AnswerForm}. */
export interface AnswerFormProps {
  /** Told when something is missing. */
  readonly missing: string;
  /** Words of the button. */
  readonly label?: string;
  /** False where one cannot be sure: branching cases and own words. */
  readonly asksConfidence?: boolean;
  /** @returns false when something is missing */
  readonly onAnswer: (data: FormData) => boolean;
  readonly children: ReactNode;
}

/**
 * The form of one question. Its fields stay native and uncontrolled, so what a reader chose before
 * hydration is what gets handed in. `method="dialog"` outside a dialog submits nowhere: pressing
 * Enter before hydration cannot leave the page.
 */
export function AnswerForm(props: AnswerFormProps) {
  const {missing, label = '答え合わせ', asksConfidence = true, onAnswer, children} = props;
  const {answered, asksConfidence: wanted} = useQuestion();
  const {form, incomplete, handIn, onSubmit, onChange} = useAnswerForm(onAnswer, missing);
  const errorId = useId();
  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      className={styles.form}
      aria-describedby={incomplete ? errorId : undefined}
      onSubmit={onSubmit}
      onChange={onChange}
    >
      {children}
      {wanted && asksConfidence && !answered && <ConfidenceFieldset />}
      {incomplete && (
        <p id={errorId} className={styles.error}>
          <span aria-hidden="true">▲ </span>
          {missing}
        </p>
      )}
      {!answered && <SubmitRow label={label} handIn={handIn} />}
    </form>
  );
}
