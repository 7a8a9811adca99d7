import type {KitData, QuizItem} from '@site/src/domain/content/data';
import {letterAt, paperOptions, rightLetters} from '@site/src/domain/session-plan/paper';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {sections} from '../questions';
import styles from '../styles.module.css';

function Key({item}: {readonly item: QuizItem}): ReactNode {
  return (
    <li className={styles.question}>
      <p className={styles.stem}>{item.stem}</p>
      <p className={styles.key}>
        <b>正解 {rightLetters(item)}</b>　{item.explanation}
      </p>
      <ul className={styles.reasons}>
        {paperOptions(item).map(({text, right, why}, at) => (
          <li key={text}>
            <b>
              {right ? '○' : '✕'} {letterAt(at)}
            </b>{' '}
            {text} … {why}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** 解答・解説, for the trainer only: checks, votes, and what the cards are sorted into. */
export function AnswerBook({data}: {readonly data: KitData}): ReactNode {
  const votes = data.kit.blocks.flatMap(({screens}) =>
    screens.flatMap((screen) => (screen.kind === 'vote' ? [screen] : [])),
  );
  const hidden = data.kit.blocks.flatMap(({screens}) =>
    screens.flatMap((screen) =>
      screen.kind === 'text' && screen.reveal.length > 0 ? [screen] : [],
    ),
  );
  return (
    <section className={`${styles.page} ${styles.book}`}>
      <p>
        <b>講師用です。参加者には配りません。</b>
      </p>
      {sections(data).map(({id, title, items}) => (
        <div key={id}>
          <Heading as="h2">{title}</Heading>
          <ol className={styles.questions}>
            {items.map((item) => (
              <Key key={item.id} item={item} />
            ))}
          </ol>
        </div>
      ))}
      {votes.length > 0 && (
        <>
          <Heading as="h2">投票</Heading>
          <ol className={styles.questions}>
            {votes.map(({id, stem, options, answer, why}) => (
              <li key={id} className={styles.question}>
                <p className={styles.stem}>{stem}</p>
                <p className={styles.key}>
                  <b>
                    正解 {answer}（{options['ABCD'.indexOf(answer)]}）
                  </b>
                  　{why}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <Heading as="h2">投影で出す答え</Heading>
          <ul className={styles.reasons}>
            {hidden.map(({title, reveal}) => (
              <li key={title}>
                <b>{title}</b> … {reveal.join('／')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
