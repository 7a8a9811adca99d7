import {LoadFailure, NearTerms} from '@site/src/components/SearchEngine';
import type {ReactNode} from 'react';
import {OptionList} from './OptionList';
import styles from './popup.module.css';
import type {SearchBoxState} from './useSearchBox';

interface PopupProps {
  readonly box: SearchBoxState;
}

function Notice({box}: PopupProps): ReactNode {
  const {outcome, status, retry} = box.search;
  if (status === 'failed') return <LoadFailure onRetry={retry} />;
  if (!outcome) return <p>検索しています。</p>;
  if (outcome.correctedTo !== undefined) {
    return (
      <p>
        <strong>「{outcome.correctedTo}」</strong>で検索しました。
      </p>
    );
  }
  if (outcome.results.length > 0) return null;
  return (
    <>
      <p>「{box.query}」は見つかりませんでした。</p>
      <NearTerms terms={outcome.near} onChoose={box.hide} />
    </>
  );
}

/** What stands below the box: a notice, and the list of results. */
export function Popup({box}: PopupProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the input, does nothing else
    <div className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
      <div className={styles.notice}>
        <Notice box={box} />
      </div>
      {box.groups.length > 0 && <OptionList box={box} />}
    </div>
  );
}
