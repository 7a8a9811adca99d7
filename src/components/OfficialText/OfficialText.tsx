import type {OfficialText as OfficialTextData} from '@site/src/domain/law/official';
import {japaneseDate} from '@site/src/domain/law/versions';
import type {NotFetched} from '@site/src/plugins/law-text';
import type {ReactNode} from 'react';
import {DiffView} from './DiffView';
import styles from './styles.module.css';

/** Props of {@link OfficialText}. */
export interface OfficialTextProps {
  /** `@generated/law-text/default/<article>.json` */
  readonly text: OfficialTextData | NotFetched;
}

function isFetched(text: OfficialTextProps['text']): text is OfficialTextData {
  return text.paragraphs.length > 0;
}

function Paragraphs({paragraphs}: Pick<OfficialTextData, 'paragraphs'>): ReactNode {
  return paragraphs.map(({at, depth, mark, text}, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a table below an item has the item's place too
    <p className={styles.line} key={`${at} ${index}`} data-depth={depth}>
      {mark !== '' && <span className={styles.mark}>{mark}</span>}
      {text}
    </p>
  ));
}

/**
 * Official text of an article beside its explanation, as fetched by `npm run law -- update`, with
 * what changed since the version before. Nothing where it was not fetched.
 */
export function OfficialText({text}: OfficialTextProps): ReactNode {
  if (!isFetched(text)) return null;
  const {lawTitle, title, caption, enforcedOn, fetchedOn, paragraphs, previous, diff} = text;
  return (
    <div className={styles.official}>
      {text.explained === false && (
        <p className={styles.warning}>
          <strong>注意：</strong>
          原文が、このページの解説のもとにした条文から変わっています。解説が直るまでは、原文で確かめてください。
        </p>
      )}
      <details className={styles.details}>
        <summary>条文の原文を読む（{japaneseDate(enforcedOn)}施行の版）</summary>
        <div className={styles.body}>
          <p className={styles.source}>
            出典：e-Gov 法令検索「{lawTitle}」{title}
            {caption}。{japaneseDate(fetchedOn)}に取得しました。そのあとの改正は、ここには出ません。
          </p>
          <Paragraphs paragraphs={paragraphs} />
        </div>
      </details>
      {previous && diff && (
        <details className={styles.details}>
          <summary>
            前の版（{japaneseDate(previous.enforcedOn)}施行）から変わったところを見る
          </summary>
          <div className={styles.body}>
            <DiffView diff={diff} />
          </div>
        </details>
      )}
    </div>
  );
}
