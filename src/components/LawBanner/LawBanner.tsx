import Link from '@docusaurus/Link';
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

/** Says by which text of the law a page speaks, and that more is to come. */
export function LawBanner({type, id}: {readonly type: PageType; readonly id: string}): ReactNode {
  if (type === 'easy') {
    return (
      <p className={styles.banner}>
        社会福祉法が変わります。新しい決まりの多くは、2027年4月1日から始まります。もう始まっているところもあります。このページは、いまの決まりを書いています。
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
