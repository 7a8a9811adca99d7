import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import type {PathData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Props of {@link ManagerSheet}. */
export interface ManagerSheetProps {
  readonly path: PathData;
  readonly sheet: NonNullable<PathData['managerSheet']>;
}

/** 「部下と5分」: one A4 page for whoever has a learner of the course in their team. */
export function ManagerSheet({path, sheet}: ManagerSheetProps): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <p className="mb-no-print">
        <Link to={path.url}>{path.title}</Link>
      </p>
      <p className={styles.kicker}>係長・OJT担当のあなたへ</p>
      <Heading as="h1">部下と5分：{path.title}</Heading>
      <p className={styles.lead}>
        学んだことは、仕事の中で話すと残ります。一緒に働く人がこのコースを終えたら、五分だけ時間をとってください。採点はしません。聞いて、一つ決めます。
      </p>
      <Heading as="h2">いま、話せるようになっていること</Heading>
      <ul>
        {sheet.knows.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Heading as="h2">聞いてみる三つの問い</Heading>
      <ol className={styles.ask}>
        {sheet.ask.map(({question, listenFor}) => (
          <li key={question}>
            <b>{question}</b>
            <p>聞きどころ：{listenFor}</p>
            <div className={styles.space} aria-hidden="true" />
          </li>
        ))}
      </ol>
      <Heading as="h2">今週、いっしょにすること</Heading>
      <ul>
        {sheet.together.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mb-no-print">
        <Button onClick={() => window.print()}>A4 1枚に印刷する</Button>
      </p>
    </main>
  );
}
