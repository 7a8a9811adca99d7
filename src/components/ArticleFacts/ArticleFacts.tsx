import {Force} from '@site/src/components/Force';
import type {ArticleVersion, Provision} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {VersionTabs} from './VersionTabs';

interface ArticleFactsProps {
  readonly law: string;
  readonly article: string;
  readonly provisions: readonly Provision[];
  readonly versions: readonly ArticleVersion[];
  readonly officialUrl: string;
}

/** 主語・力・対象 of each paragraph, and what holds before, now and later. */
export function ArticleFacts({
  law,
  provisions,
  versions,
  officialUrl,
}: ArticleFactsProps): ReactNode {
  return (
    <>
      <ul className={styles.provisions}>
        {provisions.map((provision) => (
          <li key={provision.at}>
            <div className={styles.head}>
              <strong>{provision.at}</strong>
              <Force kind={provision.force} />
              <span>「{provision.wording}」</span>
            </div>
            <dl className={styles.facts}>
              <dt>主語</dt>
              <dd>{provision.subject}</dd>
              <dt>対象</dt>
              <dd>{provision.target}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <VersionTabs versions={versions} />
      <p>
        <a href={officialUrl}>{law}の条文を e-Gov 法令検索で読む</a>
      </p>
    </>
  );
}
