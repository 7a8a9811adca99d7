import {
  type Library,
  largestPlanFile,
  readPlanFile,
  type SessionPlan,
} from '@site/src/domain/session-plan';
import {type ReactNode, useId, useState} from 'react';
import styles from './planForm.module.css';

/** Props of {@link PlanFiles}. */
export interface PlanFilesProps {
  readonly library: Library;
  readonly onOpen: (plan: SessionPlan) => void;
}

/** Opens a saved plan; a file that is not one changes nothing. */
export function PlanFiles({library, onOpen}: PlanFilesProps): ReactNode {
  const id = useId();
  const [refused, setRefused] = useState<string>();

  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    // No more than the reader may look at: a longer file is refused for its size.
    const text = await file
      .slice(0, largestPlanFile + 1)
      .text()
      .catch(() => '');
    const result = readPlanFile(text, library);
    setRefused(result.ok ? undefined : result.reason);
    if (result.ok) onOpen(result.plan);
    // The same file may be chosen again after it was mended.
    input.value = '';
  }

  return (
    <div className={styles.file}>
      <label htmlFor={id}>計画のファイル</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => choose(event.target)}
      />
      <output aria-live="polite">
        {refused && (
          <span className={styles.refused}>
            <span aria-hidden="true">✕ </span>
            開きませんでした。{refused}いまの計画は何も変わっていません。
          </span>
        )}
      </output>
    </div>
  );
}
