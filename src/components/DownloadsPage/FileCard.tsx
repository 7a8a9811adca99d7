import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {dayInWords} from '@site/src/domain/schedule/day';
import type {DownloadEntry, DownloadLimit} from '@site/src/plugins/downloads/types';
import type {ReactNode} from 'react';
import {fileSize} from './fileSize';
import styles from './styles.module.css';

/** More ids than this tell a reader nothing: it is most of the bank. */
const mostIds = 60;

function Ids({label, ids}: {readonly label: string; readonly ids: readonly string[]}): ReactNode {
  if (ids.length === 0) return null;
  return (
    <span className={styles.ids}>
      {label}（{ids.length}問）{ids.length <= mostIds && `：${ids.join('、')}`}
    </span>
  );
}

function Limits({limits}: {readonly limits: readonly DownloadLimit[]}): ReactNode {
  if (limits.length === 0) return null;
  const leftOut = new Set(limits.flatMap((limit) => limit.leftOut));
  return (
    <details className={styles.limits}>
      <summary>
        入らないもの
        {leftOut.size > 0 ? `（${leftOut.size}問は入りません）` : '（問題は全部入ります）'}
      </summary>
      <ul>
        {limits.map((limit) => (
          <li key={limit.note}>
            {limit.note}
            <Ids label="入らない問題" ids={limit.leftOut} />
            <Ids label="当てはまる問題" ids={limit.reduced} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Is this the edition that opens from a folder? There a browser shows texts instead of saving them. */
export function useInFolder(): boolean {
  return useDocusaurusContext().siteConfig.future.experimental_router === 'hash';
}

/** One file: what it is for, how big, of when, what it cannot carry, and the link to it. */
export function FileCard({entry}: {readonly entry: DownloadEntry}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const inFolder = useInFolder();
  return (
    <li className={styles.card}>
      <p className={styles.name}>
        <span className={styles.kind}>{entry.kind}</span>
        {/* A plain link: the router knows pages only, and in the offline edition the address is relative. */}
        <a
          href={withBaseUrl(`/downloads/files/${entry.file}`)}
          download={entry.file}
          target={inFolder ? '_blank' : undefined}
        >
          {entry.title}
        </a>
      </p>
      <p className={styles.about}>{entry.about}</p>
      <p className={styles.meta}>
        {entry.file}・{fileSize(entry.bytes)}・{dayInWords(entry.builtOn)}作成
      </p>
      <Limits limits={entry.limits} />
    </li>
  );
}
