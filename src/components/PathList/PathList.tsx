import Link from '@docusaurus/Link';
import {PathGuide} from '@site/src/components/PathGuide';
import {PathProgress} from '@site/src/components/PathProgress';
import type {PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {PathComparison} from './PathComparison';
import styles from './styles.module.css';

/** All learning paths: which one suits, for whom each is, how long, how far one has come. */
export function PathList({paths}: {readonly paths: readonly PathData[]}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">学習コース</Heading>
      <p>
        一課ずつ、読んで、確かめて、進みます。記録はこの端末の中だけに残ります。途中でやめても、続きから始められます。
      </p>
      <PathGuide paths={paths} />
      <Heading as="h2">コースをくらべる</Heading>
      <PathComparison paths={paths} />
      <Heading as="h2">進みぐあい</Heading>
      <ul className={styles.list}>
        {paths.map((path) => (
          <li className={styles.path} key={path.id}>
            <Heading as="h3">
              <Link to={path.url}>{path.title}</Link>
            </Heading>
            <p>{path.tagline}</p>
            <PathProgress path={path} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/progress">学習記録</Link>、<Link to="/review">今日の復習</Link>、
        <Link to="/scenarios">分かれ道の事例</Link>もあります。
      </p>
    </main>
  );
}
