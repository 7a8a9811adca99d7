import Link from '@docusaurus/Link';
import {useProgress} from '@site/src/components/ProgressStore';
import type {PathData} from '@site/src/domain/content/data';
import {pathProgress} from '@site/src/domain/progress';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The way in, or on: 事前チェック and the first lesson, later the first lesson that is not done. */
export function PathStart({path}: {readonly path: PathData}): ReactNode {
  const {record} = useProgress();
  const {lessons, precheck} = pathProgress(record, path);
  const at = lessons.findIndex(({status}) => status !== 'done');
  const begun = lessons.some(({status}) => status !== 'none');
  const next = path.lessons[at];
  return (
    <p className={styles.start}>
      {!precheck && !begun && (
        <Link className="mb-button" to={`${path.url}/precheck`}>
          事前チェック（{path.precheck.length}問）から始める
        </Link>
      )}
      {next && (
        <Link className={`mb-button${begun || precheck ? '' : ' mb-button--sub'}`} to={next.url}>
          {begun ? `第${at + 1}課「${next.title}」から続ける` : `第${at + 1}課を読む`}
        </Link>
      )}
      {!next && (
        <Link className="mb-button" to={`${path.url}/check`}>
          最後の確認へ進む
        </Link>
      )}
    </p>
  );
}
