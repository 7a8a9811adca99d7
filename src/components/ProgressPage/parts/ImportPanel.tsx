import {Button} from '@site/src/components/Button';
import {ConfirmButton} from '@site/src/components/ConfirmButton';
import {useId} from 'react';
import styles from '../styles.module.css';
import {importSummary, useImport} from './useImport';

/** 読み込み: choose a file, see what is in it, then add it or put it in place of the record. */
export function ImportPanel() {
  const id = useId();
  const {state, choose, apply, cancel} = useImport();
  return (
    <div>
      <p className={styles.file}>
        <label htmlFor={id}>読み込むファイル</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => choose(event.target)}
        />
      </p>
      <output aria-live="polite">
        {state.step === 'refused' && (
          <span className={styles.refused}>
            <span aria-hidden="true">✕ </span>
            読み込みませんでした。{state.reason}いまの記録は何も変わっていません。
          </span>
        )}
        {state.step === 'checked' && importSummary(state.record)}
        {state.step === 'done' && '読み込みました。'}
      </output>
      {state.step === 'checked' && (
        <div className={styles.choices}>
          <Button onClick={() => apply('merge')}>いまの記録に足す</Button>
          <ConfirmButton
            label="いまの記録と入れかえる"
            question="いまの記録を消して、ファイルの記録に入れかえます。元にもどせません。よろしいですか。"
            confirmLabel="入れかえる"
            onConfirm={() => apply('replace')}
          />
          <Button look="quiet" onClick={cancel}>
            やめる
          </Button>
        </div>
      )}
    </div>
  );
}
