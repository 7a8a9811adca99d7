import Link from '@docusaurus/Link';
import {ScrollTable} from '@site/src/components/ScrollTable';
import type {PathData} from '@site/src/domain/content/data';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The courses side by side: for whom, how long, what comes before, what one can do afterwards. */
export function PathComparison({paths}: {readonly paths: readonly PathData[]}): ReactNode {
  return (
    <div className={styles.comparison}>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">コース</th>
            <th scope="col">だれのため</th>
            <th scope="col">時間</th>
            <th scope="col">終わるとできること（その一つ）</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <tr key={path.id}>
              <th scope="row">
                <Link to={path.url}>{path.title}</Link>
              </th>
              <td>
                {path.forWhom}
                {path.before.length > 0 && (
                  <span className={styles.before}>
                    先に「{path.before.map(({title}) => title).join('」「')}」
                  </span>
                )}
              </td>
              <td>
                約{path.minutes}分・{path.lessons.length}課
              </td>
              <td>{path.outcomes[0]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
