import Link from '@docusaurus/Link';
import {PathProgress} from '@site/src/components/PathProgress';
import type {PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** All learning paths: for whom, how long, how far one has come. */
export function PathList({paths}: {readonly paths: readonly PathData[]}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">学習コース</Heading>
      <p>
        一課ずつ、読んで、確かめて、進みます。記録はこの端末の中だけに残ります。途中でやめても、続きから始められます。
      </p>
      <ul className={styles.list}>
        {paths.map((path) => (
          <li className={styles.path} key={path.id}>
            <Heading as="h2">
              <Link to={path.url}>{path.title}</Link>
            </Heading>
            <p>{path.tagline}</p>
            <p className={styles.meta}>
              {path.forWhom}／約{path.minutes}分・{path.lessons.length}課
            </p>
            <PathProgress path={path} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/progress">学習記録</Link>と<Link to="/review">今日の復習</Link>もあります。
      </p>
    </main>
  );
}
