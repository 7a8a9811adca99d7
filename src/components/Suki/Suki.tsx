import Link from '@docusaurus/Link';
import {EasyTools} from '@site/src/components/EasyTools';
import {Furigana, Ruby} from '@site/src/components/Ruby';
import {TypeMark} from '@site/src/components/TypeMark';
import type {InterestData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Interest} from './parts/Interest';
import styles from './styles.module.css';

/** 「好き」から見つける: every interest with its stories and first steps, on one page that prints. */
export function Suki({interests}: {readonly interests: readonly InterestData[]}): ReactNode {
  return (
    <main className={`container mb-easy ${styles.main}`}>
      <header>
        <TypeMark section="easy" read />
        <Heading as="h1">
          <Furigana text="「｜好《す》き」から｜見《み》つける" />
        </Heading>
        <p className={styles.lead}>
          <Furigana text="｜好《す》きなことを｜選《えら》んでください。まちの｜話《はなし》と、はじめの｜一歩《いっぽ》を｜読《よ》めます。｜点数《てんすう》はありません。" />
        </p>
        <EasyTools />
      </header>
      <nav aria-label="好きなこと">
        <ul className={styles.choices}>
          {interests.map(({id, name}) => (
            <li key={id}>
              <Link to={`#${id}`} className={styles.choice}>
                <span>
                  <Ruby parts={name} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {interests.map((interest) => (
        <Interest interest={interest} key={interest.id} />
      ))}
      <section className={styles.ask}>
        <Heading as="h2" id="doko">
          やってみたくなったら
        </Heading>
        <p>
          <Furigana text="やりたいことも、｜役所《やくしょ》などで｜話《はな》せます。" />
          <Link to="/docs/easy/soudan#doko">
            <Furigana text="どこに｜話《はな》すかを｜見《み》る" />
          </Link>
        </p>
      </section>
    </main>
  );
}
