import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {MunicipalitiesData} from '@site/src/domain/residents/data';
import {type ListedTowns, listsOf, prefectures} from '@site/src/domain/residents/find';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';
import {TownName} from './TownName';

/** Place of a prefecture in the list: `ken-27`, by its national code. */
export function idOf(prefecture: string): string {
  return `ken-${prefectures.findIndex(({name}) => name === prefecture) + 1}`;
}

/** Why no name, or not every name, stands in a cell. */
function remark({unread, towns, list, gap}: ListedTowns): ReactNode {
  if (unread)
    return (
      <Furigana text="｜資料《しりょう》で、この｜県《けん》の｜名前《なまえ》を｜読《よ》めません。" />
    );
  if (gap) return <Ruby parts={gap} />;
  if (towns.length > 0) return null;
  return list.complete ? (
    <Furigana text="この｜年《とし》は、ありません。" />
  ) : (
    <Furigana text="｜名前《なまえ》はありません。していない、とは｜言《い》えません。" />
  );
}

function Cell({listed}: {readonly listed: ListedTowns}): ReactNode {
  const note = remark(listed);
  return (
    <td>
      <span className={styles.cellLabel}>
        <Ruby parts={listed.list.name} />
      </span>
      {listed.towns.length > 0 && (
        <ul className={styles.towns}>
          {listed.towns.map((town) => (
            <li key={town.name}>
              <TownName town={town} />
              {town.unsure && (
                <span className={styles.note}>
                  ※<Ruby parts={town.unsure} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </td>
  );
}

/** Every prefecture with what each list says: the same as the map and the search, in one table. */
export function Prefectures({data}: {readonly data: MunicipalitiesData}): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const {name} of prefectures) brokenLinks.collectAnchor(idOf(name));
  return (
    <section aria-labelledby="hyo">
      <Heading as="h2" id="hyo">
        <Furigana text="｜県《けん》ごとの｜表《ひょう》" />
      </Heading>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Furigana text="｜県《けん》" />
            </th>
            {data.lists.map((list) => (
              <th scope="col" key={list.id}>
                <Ruby parts={list.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prefectures.map(({name, reading}) => (
            <tr id={idOf(name)} key={name}>
              <th scope="row">
                <Ruby parts={[{text: name, yomi: reading}]} />
              </th>
              {listsOf(name, data.lists, data.towns).map((listed) => (
                <Cell listed={listed} key={listed.list.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
