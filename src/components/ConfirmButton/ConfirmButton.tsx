import {Button} from '@site/src/components/Button';
import {useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

/** Props of {@link ConfirmButton}. */
export interface ConfirmButtonProps {
  readonly label: string;
  /** What happens, and that it cannot be undone. */
  readonly question: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

/** A button that asks once, in the page, before it does something that cannot be undone. */
export function ConfirmButton({label, question, confirmLabel, onConfirm}: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) ask.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button look="sub" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <div className={styles.ask}>
      <p ref={ask} tabIndex={-1}>
        {question}
      </p>
      <Button
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirmLabel}
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        やめる
      </Button>
    </div>
  );
}
