import Link from '@docusaurus/Link';
import {PathProgress} from '@site/src/components/PathProgress';
import {TypeMark} from '@site/src/components/TypeMark';
import type {LessonData, PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

function Lesson({
  lesson,
  number,
}: {
  readonly lesson: LessonData;
  readonly number: number;
}): ReactNode {
  return (
    <li className={styles.lesson}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <Heading as="h3">
          <Link to={lesson.url}>{lesson.title}</Link>
        </Heading>
        <p className={styles.meta}>
          第{number}課・約{lesson.minutes}分・確認問題 {lesson.questions.length}問
        </p>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective.text}>{objective.text}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Contents of a learning path: for whom, what one can do afterwards, lessons, checks, progress. */
export function PathPage({path}: {readonly path: PathData}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <TypeMark section="learn" />
      <Heading as="h1">{path.title}</Heading>
      <p className={styles.tagline}>{path.tagline}</p>
      <dl className={styles.facts}>
        <dt>だれのためのコースか</dt>
        <dd>{path.forWhom}</dd>
        <dt>かかる時間</dt>
        <dd>
          全部で約{path.minutes}分（{path.lessons.length}
          課と、始めと終わりの確認）。一課ずつ、何回に分けてもかまいません。
        </dd>
      </dl>
      <Heading as="h2">終わるとできること</Heading>
      <ul>
        {path.outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      <Heading as="h2">進みぐあい</Heading>
      <PathProgress path={path} />
      <p className={styles.start}>
        <Link className="mb-button" to={`${path.url}/precheck`}>
          事前チェック（{path.precheck.length}問）から始める
        </Link>
        {path.lessons[0] && (
          <Link className="mb-button mb-button--sub" to={path.lessons[0].url}>
            第1課を読む
          </Link>
        )}
      </p>
      <Heading as="h2">課の一覧</Heading>
      <ol className={styles.lessons}>
        {path.lessons.map((lesson, index) => (
          <Lesson key={lesson.id} lesson={lesson} number={index + 1} />
        ))}
      </ol>
      <Heading as="h2">最後の確認</Heading>
      <p>
        {path.finalCheck.pool.length}問の中から{path.finalCheck.count}問が出ます。
        {Math.round(path.finalCheck.passRate * 100)}
        %以上できたら修了です。何度でも、ちがう組み合わせで受けられます。
      </p>
      <p>
        <Link className="mb-button mb-button--sub" to={`${path.url}/check`}>
          最後の確認を受ける
        </Link>
      </p>
    </main>
  );
}
