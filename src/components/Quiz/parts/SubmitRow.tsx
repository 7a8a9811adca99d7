import {Button} from '@site/src/components/Button';
import {useGoLive} from '../hooks/useGoLive';
import {useQuestion} from '../hooks/useQuestion';
import {AnswerKey} from './AnswerKey';
import styles from './form.module.css';

/** Props of {@link SubmitRow}. */
export interface SubmitRowProps {
  readonly label: string;
  readonly handIn: () => void;
}

/** 「答え合わせ」: a button with scripts, a `<details>` with answer and reasons without. */
export function SubmitRow({label, handIn}: SubmitRowProps) {
  const {item} = useQuestion();
  const {live, details, button} = useGoLive(handIn);
  if (live)
    return (
      <Button type="submit" ref={button} className={styles.submit}>
        {label}
      </Button>
    );
  return (
    <details ref={details} className={styles.key}>
      <summary className={`mb-button ${styles.submit}`}>答え合わせ</summary>
      <AnswerKey item={item} />
    </details>
  );
}
