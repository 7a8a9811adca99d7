// Swizzled (eject): a lost reader gets the search box and the main doors instead of an apology.
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import SearchBar from '@theme/SearchBar';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function NotFoundContent(): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">ページが見つかりません</Heading>
      <p>
        アドレスが変わったか、入力がちがうようです。ことばで探すか、下の入口から進んでください。
      </p>
      <div className={styles.search}>
        <SearchBar />
      </div>
      <ul>
        <li>
          <Link to="/">はじめのページ</Link>
        </li>
        <li>
          <Link to="/learn">学習コース</Link>
        </li>
        <li>
          <Link to="/glossary">用語集（五十音）</Link>
        </li>
        <li>
          <Link to="/docs/misconceptions">よくある誤解</Link>
        </li>
      </ul>
    </main>
  );
}
