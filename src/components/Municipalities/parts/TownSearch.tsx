import Link from '@docusaurus/Link';
import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {MunicipalitiesData, TownData} from '@site/src/domain/residents/data';
import {findPlaces} from '@site/src/domain/residents/find';
import Heading from '@theme/Heading';
import {type ReactNode, useState} from 'react';
import styles from '../styles.module.css';
import {idOf} from './Prefectures';
import {TownName} from './TownName';

/** More than this is no answer to a name somebody typed. */
const most = 8;

function TownCard({town, data}: {readonly town: TownData; readonly data: MunicipalitiesData}) {
  return (
    <li className={styles.card}>
      <p className={styles.town}>
        <TownName town={town} /> <span className={styles.note}>{town.prefecture}</span>
      </p>
      <ul>
        {data.lists.map((list) => (
          <li key={list.id}>
            <Ruby parts={list.name} />
            {'：'}
            {town.lists.includes(list.id) ? (
              <strong>
                <Furigana text="｜名前《なまえ》があります" />
              </strong>
            ) : list.unread.includes(town.prefecture) ? (
              <Furigana text="｜読《よ》めません" />
            ) : (
              <Furigana text="｜名前《なまえ》がありません" />
            )}
            <span className={styles.note}>
              （<Ruby parts={list.date} />）
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a typed name finds; counts are said aloud. */
function Results({query, data}: {readonly query: string; readonly data: MunicipalitiesData}) {
  const {towns, prefectures} = findPlaces(data.towns, query);
  const none = towns.length === 0 && prefectures.length === 0;
  return (
    <>
      <p role="status">
        {none ? (
          <Furigana text="｜読《よ》めた｜表《ひょう》に、この｜名前《なまえ》はありません。" />
        ) : (
          <Furigana text={`${towns.length}のまちが｜見《み》つかりました。`} />
        )}
      </p>
      {prefectures.map((name) => (
        <p key={name}>
          <Link to={`#${idOf(name)}`}>{name}</Link>
        </p>
      ))}
      <ul className={styles.cards}>
        {towns.slice(0, most).map((town) => (
          <TownCard town={town} data={data} key={town.prefecture + town.name} />
        ))}
      </ul>
      {towns.length > most && (
        <p>
          <Furigana text="もっと｜長《なが》く｜書《か》くと、しぼれます。" />
        </p>
      )}
      <p>
        <Furigana text="｜名前《なまえ》がない＝していない、ではありません。｜今《いま》のことは、まちの｜役所《やくしょ》に｜聞《き》いてください。" />
        <Link to="/docs/easy/soudan#doko">
          <Furigana text="どこに｜話《はな》すかを｜見《み》る" />
        </Link>
      </p>
    </>
  );
}

/** A box for the name of a town, in kanji, kana or romaji. Hidden where it could not answer. */
export function TownSearch({data}: {readonly data: MunicipalitiesData}): ReactNode {
  const [query, setQuery] = useState('');
  return (
    <section className={styles.search} aria-labelledby="sagasu">
      <Heading as="h2" id="sagasu">
        <Furigana text="｜名前《なまえ》でさがす" />
      </Heading>
      <label htmlFor="town-name">
        <Furigana text="まちの｜名前《なまえ》（ひらがな、ローマ｜字《じ》でもいいです）" />
      </label>
      <input
        id="town-name"
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {query.trim() !== '' && <Results query={query} data={data} />}
    </section>
  );
}
