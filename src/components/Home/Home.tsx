import Link from '@docusaurus/Link';
import home from '@generated/content/default/home.json';
import {DailyQuestion, type DailySource} from '@site/src/components/DailyQuestion';
import {TypeMark} from '@site/src/components/TypeMark';
import type {DailyItem, HomeData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import SearchBar from '@theme/SearchBar';
import type {ReactNode} from 'react';
import {Doors} from './Doors';
import {HeroCircles} from './HeroCircles';
import styles from './styles.module.css';

const data = home as HomeData;

/** Each question is a chunk of its own: only that of today is fetched, when it is about to be seen. */
const daily: DailySource = {
  ids: async () => (await import('@generated/content/default/daily.json')).default as string[],
  question: async (id) =>
    (await import(`@generated/content/default/daily/${id}.json`)).default as DailyItem,
};

function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div className={`container ${styles.heroInner}`}>
        <div>
          <Heading as="h1">
            小さな円が重なって、
            <br />
            まちになる。
          </Heading>
          <p>
            地域共生社会と重層的支援体制整備事業を、条文・事例・よくある誤解から、ひとつながりで学ぶ場です。登録はいりません。記録はあなたの端末の中だけに残ります。
          </p>
          <div className={styles.heroSearch}>
            <SearchBar />
          </div>
        </div>
        <HeroCircles />
      </div>
    </header>
  );
}

function Misconceptions(): ReactNode {
  return (
    <section aria-labelledby="home-gokai">
      <Heading as="h2" id="home-gokai">
        よくある誤解
      </Heading>
      <ul className={styles.cards}>
        {data.misconceptions.slice(0, 3).map((item) => (
          <li className={styles.myth} key={item.url}>
            <TypeMark section="misconceptions" />
            <Link to={item.url}>「{item.claim}」</Link>
            <p>{item.truth}</p>
          </li>
        ))}
      </ul>
      <Link to="/docs/misconceptions">誤解をすべて見る</Link>
    </section>
  );
}

function Cases(): ReactNode {
  return (
    <section aria-labelledby="home-jirei">
      <Heading as="h2" id="home-jirei">
        まちの話
      </Heading>
      <ul className={`${styles.cards} ${styles.four}`}>
        {data.cases.map((item) => (
          <li className={styles.case} key={item.url}>
            <TypeMark section="cases" />
            <Link to={item.url}>{item.title}</Link>
            <p>
              {item.place}　きっかけ：{item.spark}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/cases">事例をすべて見る（{data.counts.cases}件）</Link>
    </section>
  );
}

/** The front page: three entrances, a question a day, misconceptions, stories. */
export function Home(): ReactNode {
  return (
    <>
      <Hero />
      <main className={`container ${styles.main}`}>
        <Doors />
        <div className={styles.two}>
          <section aria-labelledby="home-mon">
            <Heading as="h2" id="home-mon">
              きょうの一問
            </Heading>
            <DailyQuestion source={daily} />
          </section>
          <Misconceptions />
        </div>
        <Cases />
        <section aria-labelledby="home-ugoki">
          <Heading as="h2" id="home-ugoki">
            制度の動き
          </Heading>
          <p>
            社会福祉法の改正（令和8年法律第51号）が公布され、一部は2026年6月25日に施行されました。
            <Link to="/docs/law/kaisei-2026">何が変わり、何が分かっていないか</Link>
          </p>
          <Link to="/blog">制度の動きとお知らせ</Link>
        </section>
      </main>
    </>
  );
}
