import Link from '@docusaurus/Link';
import {Furigana} from '@site/src/components/Ruby';
import {dateWithReadings} from '@site/src/domain/easy/date';
import type {PageType} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Pages whose statements may change with the law of 2026. */
function restsOnLaw(type: PageType, id: string): boolean {
  return (
    type === 'article' ||
    type === 'misconception' ||
    type === 'lesson' ||
    /^(?:law|system)\//.test(id)
  );
}

const inEasyWords = `｜社会福祉法《しゃかいふくしほう》が｜変《か》わります。｜新《あたら》しい｜決《き》まりの｜多《おお》くは、${dateWithReadings('2027-04-01')}から｜始《はじ》まります。もう｜始《はじ》まっているところもあります。このページは、いまの｜決《き》まりを｜書《か》いています。`;

/** Says by which text of the law a page speaks, and that more is to come. */
export function LawBanner({type, id}: {readonly type: PageType; readonly id: string}): ReactNode {
  if (type === 'easy') {
    return (
      <p className={styles.banner}>
        <Furigana text={inEasyWords} />
      </p>
    );
  }
  if (!restsOnLaw(type, id)) return null;
  return (
    <p className={styles.banner}>
      2026年6月25日に施行された条文で説明しています。改正（令和8年法律第51号）の多くは2027年4月1日に施行されます。
      <Link to="/docs/law/kaisei-2026">何が変わり、何が分かっていないか</Link>
    </p>
  );
}
