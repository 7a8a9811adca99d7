import Link from '@docusaurus/Link';
import {TypeMark} from '@site/src/components/TypeMark';
import type {ScenarioCard} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** All branching cases, each with its first scene. */
export function ScenarioList({cards}: {readonly cards: readonly ScenarioCard[]}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <TypeMark section="learn" />
      <Heading as="h1">分かれ道の事例</Heading>
      <p className={styles.lead}>
        どれも架空の世帯の物語です。場面ごとに自分ならどうするかをえらび、その先で何が起こるかを見ます。一人でも、班でも使えます。
      </p>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <Heading as="h2">
              <Link to={card.url}>{card.title}</Link>
            </Heading>
            <p>{card.opening}</p>
            <p className={styles.meta}>
              決める場面 {card.scenes}・終わり方 {card.endings}通り
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
