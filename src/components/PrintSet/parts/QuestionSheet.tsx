import type {KitData} from '@site/src/domain/content/data';
import {letterAt, paperOptions} from '@site/src/domain/session-plan/paper';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {type Section, sections} from '../questions';
import styles from '../styles.module.css';

const lead = {
  pre: '一人で解きます。名前は書きません。終わったら、伏せて置いてください。',
  post: '一人で解きます。事前の確認は見返しません。名前は書きません。',
  work: '講師が「どうぞ」と言ったら、まず一人で決め、そのあと話します。',
} as const;

/** How many options to choose, said once instead of at every question. */
const choose = (items: Section['items']) =>
  items.some(({type}) => type === 'multiple')
    ? '答えは、「すべて選びます」と書いた問いのほかは、一つ選びます。'
    : '答えは一つ選びます。';

/** 問題: stems and options, nothing that gives an answer away. */
export function QuestionSheet({data}: {readonly data: KitData}): ReactNode {
  return sections(data).map(({id, title, items}) => (
    <section key={id} className={styles.page}>
      <Heading as="h2">{title}</Heading>
      <p>
        {lead[id]}
        {choose(items)}
      </p>
      <ol className={styles.questions}>
        {items.map((item) => (
          <li key={item.id} className={styles.question}>
            <p className={styles.stem}>
              {item.stem}
              {item.type === 'multiple' && '（すべて選びます）'}
            </p>
            <ol className={styles.options} data-short={item.type === 'truefalse' ? '' : undefined}>
              {paperOptions(item).map(({text}, at) => (
                <li key={text}>
                  <b>{letterAt(at)}</b>
                  {text}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  ));
}
