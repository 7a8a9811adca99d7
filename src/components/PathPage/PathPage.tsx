import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import {PathProgress} from '@site/src/components/PathProgress';
import {TypeMark} from '@site/src/components/TypeMark';
import type {PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import {Fragment, type ReactNode} from 'react';
import {LessonRow} from './LessonRow';
import {PathStart} from './PathStart';
import {RemainingTime} from './RemainingTime';
import styles from './styles.module.css';

/** What is known of the course at a glance. */
function PathFacts({path}: {readonly path: PathData}): ReactNode {
  return (
    <dl className={styles.facts}>
      <dt>だれのためのコースか</dt>
      <dd>{path.forWhom}</dd>
      <dt>かかる時間</dt>
      <dd>
        全部で約{path.minutes}分（{path.lessons.length}
        課と、始めと終わりの確認）。一課ずつ、何回に分けてもかまいません。
        <RemainingTime path={path} />
      </dd>
      {path.before.length > 0 && (
        <>
          <dt>先に学ぶコース</dt>
          <dd>
            {path.before.map(({title, url}, index) => (
              <Fragment key={url}>
                {index > 0 && '、'}
                <Link to={url}>{title}</Link>
              </Fragment>
            ))}
            （そこで学んだことばは、説明なしで使います）
          </dd>
        </>
      )}
    </dl>
  );
}

/** Contents of a learning path: for whom, what one can do afterwards, lessons, checks, progress. */
export function PathPage({path}: {readonly path: PathData}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <TypeMark section="learn" />
      <Heading as="h1">{path.title}</Heading>
      <p className={styles.tagline}>{path.tagline}</p>
      <PathFacts path={path} />
      <Heading as="h2">終わるとできること</Heading>
      <ul>
        {path.outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      <Heading as="h2">進みぐあい</Heading>
      <PathProgress path={path} />
      <PathStart path={path} />
      <Heading as="h2">課の一覧</Heading>
      <ol className={styles.lessons}>
        {path.lessons.map((lesson, index) => (
          <LessonRow key={lesson.id} lesson={lesson} number={index + 1} />
        ))}
      </ol>
      <p>
        <Link to={`${path.url}/print`}>全部の課を一つのページで読む・印刷する</Link>
      </p>
      <Heading as="h2">最後の確認</Heading>
      <p>
        {path.finalCheck.pool.length}問の中から{path.finalCheck.count}問が出ます。
        {Math.round(path.finalCheck.passRate * 100)}
        %以上できたら修了です。何度でも、ちがう組み合わせで受けられます。
      </p>
      <p className={styles.start}>
        <Link className="mb-button mb-button--sub" to={`${path.url}/check`}>
          最後の確認を受ける
        </Link>
        <Button look="quiet" onClick={() => window.print()}>
          この目次を印刷する
        </Button>
      </p>
      {path.managerSheet && (
        <p className="mb-no-print">
          係長・OJT担当のかたへ：
          <Link to={`${path.url}/sheet`}>学んだ人と五分話すための一枚「部下と5分」</Link>
        </p>
      )}
    </main>
  );
}
