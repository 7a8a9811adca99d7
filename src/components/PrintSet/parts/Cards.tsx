import type {KitData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './cards.module.css';
import {Worksheet} from './Worksheet';

const each = {person: '一人に一組', group: '班に一組', room: '部屋に一組'} as const;

/** Cards on one page of A4. */
const six = 6;

function pages<T>(cards: readonly T[]): T[][] {
  return Array.from({length: Math.ceil(cards.length / six)}, (_, at) =>
    cards.slice(at * six, (at + 1) * six),
  );
}

/** グループカード: decks to cut, six on a page, and sheets to write on. */
export function Cards({data}: {readonly data: KitData}): ReactNode {
  const {decks, sheets} = data.kit;
  return (
    <>
      {decks.map(({id, kind, title, lead, per, cards}) => (
        <section key={id} className={styles.deck}>
          <Heading as="h2">
            {kind}「{title}」
          </Heading>
          <p>
            {lead}（{each[per]}）
          </p>
          {pages(cards).map((page) => (
            <ul key={page[0]?.mark} className={styles.cards}>
              {page.map(({mark, lines}) => (
                <li key={mark}>
                  <b>{mark}</b>
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </li>
              ))}
            </ul>
          ))}
        </section>
      ))}
      {sheets.map((sheet) => (
        <Worksheet key={sheet.id} sheet={sheet} />
      ))}
      {decks.length + sheets.length === 0 && <p>この研修では、カードを使いません。</p>}
    </>
  );
}
