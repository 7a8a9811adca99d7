import Link from '@docusaurus/Link';
import {PathProgress} from '@site/src/components/PathProgress';
import type {PathData} from '@site/src/domain/content/data';
import styles from '../styles.module.css';

/** Every path with its circles. */
export function PathRows({paths}: {readonly paths: readonly PathData[]}) {
  return (
    <ul className={styles.rows}>
      {paths.map((path) => (
        <li key={path.id}>
          <Link className={styles.path} to={path.url}>
            {path.title}
          </Link>
          <PathProgress path={path} />
        </li>
      ))}
    </ul>
  );
}
