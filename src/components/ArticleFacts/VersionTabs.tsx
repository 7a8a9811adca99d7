import {japaneseDate, type PhasedVersion, versionsOn} from '@site/src/domain/law/versions';
import type {ArticleVersion} from '@site/src/schema/frontMatter';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';
import {useToday} from './useToday';

function period({from, until}: PhasedVersion): string {
  return `${japaneseDate(from)}から${until ? `${japaneseDate(until)}まで` : ''}`;
}

function label(version: PhasedVersion, index: number, now: number): string {
  if (index === now) return 'いま';
  return version.phase === 'これから'
    ? `これから ${version.from.replaceAll('-', '.')}`
    : `前 ${version.from.slice(0, 4)}年`;
}

/**
 * いま / 前 / これから of an article by the reader's own calendar. Native radios switch the panels by
 * CSS, so that the choice works before and without JavaScript.
 */
export function VersionTabs({versions}: {readonly versions: readonly ArticleVersion[]}): ReactNode {
  const name = useId();
  const day = useToday();
  const {all, now} = versionsOn(versions, day);
  return (
    <fieldset className={styles.versions} key={now}>
      <legend>いつの条文か</legend>
      {all.map((version, index) => (
        <div className={styles.version} key={version.from}>
          <input type="radio" name={name} id={`${name}-${index}`} defaultChecked={index === now} />
          <label htmlFor={`${name}-${index}`}>{label(version, index, now)}</label>
          <div className={styles.panel}>
            <p className={styles.when}>
              <span>{period(version)}</span>
              <span className={styles.certainty} data-certainty={version.certainty}>
                {version.certainty}
              </span>
            </p>
            <p>{version.summary}</p>
            <p className={styles.evidence}>
              もとにしたもの：{version.evidence}（{japaneseDate(version.checkedOn)}に確認）
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
