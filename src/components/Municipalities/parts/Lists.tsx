import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {TownListData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

function count({total, read, complete}: TownListData): ReactNode {
  return complete ? (
    <Furigana text={`${total}の｜名前《なまえ》がすべて｜読《よ》めます。`} />
  ) : (
    <Furigana
      text={`${total}のうち、${read}の｜名前《なまえ》が｜読《よ》めます。${total - read}は｜読《よ》めません。`}
    />
  );
}

/** The lists with their dates and limits, before any town is named. */
export function Lists({lists}: {readonly lists: readonly TownListData[]}): ReactNode {
  return (
    <section aria-labelledby="ichiran">
      <Heading as="h2" id="ichiran">
        <Furigana text="3つの｜表《ひょう》と、わかること" />
      </Heading>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <li key={list.id} data-complete={list.complete}>
            <p className={styles.listName}>
              <Ruby parts={list.name} />
            </p>
            <p>
              <Ruby parts={list.what} />
            </p>
            <p>
              <Ruby parts={list.date} />
            </p>
            <p>
              <strong>{count(list)}</strong>
            </p>
            <p>
              <Ruby parts={list.limits} />
            </p>
            <p className={styles.source}>出典：{list.source}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
