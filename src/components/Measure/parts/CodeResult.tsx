import {QrCode} from '@site/src/components/QrCode';
import {useFocusOnMount} from '@site/src/components/Quiz/hooks/useFocusOnMount';
import type {MeasureItem, Phase} from '@site/src/domain/measurement/types';
import {phaseWords} from '../words';
import styles from './code.module.css';

/** Props of {@link CodeResult}. */
export interface CodeResultProps {
  readonly code: string;
  readonly phase: Phase;
  readonly items: readonly MeasureItem[];
  /** Items left without an answer. */
  readonly blank: number;
}

/** The code of a participant, to be copied, read out or scanned; after 事後 also what was right. */
export function CodeResult({code, phase, items, blank}: CodeResultProps) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section aria-labelledby="fugo" className={styles.result}>
      <h2 id="fugo" ref={heading} tabIndex={-1}>
        {phaseWords[phase]}の符号ができました
      </h2>
      <p>
        この符号を講師に伝えてください。答えだけが入っていて、名前や端末のことは入っていません。
      </p>
      <p className={styles.code} translate="no">
        {code}
      </p>
      <QrCode text={code} label="符号のQRコード" />
      {blank > 0 && <p>答えていない問題が{blank}問あります。そのまま出してもかまいません。</p>}
      {phase === 'post' && (
        <details>
          <summary>答えと解説を見る</summary>
          <ol>
            {items.map((item) => (
              <li key={item.id}>
                <b>
                  {item.options
                    .filter(({right}) => right)
                    .map(({text}) => text)
                    .join('、')}
                </b>
                <br />
                {item.explanation}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
