import Link from '@docusaurus/Link';
import {Quiz} from '@site/src/components/Quiz';
import {TypeMark} from '@site/src/components/TypeMark';
import type {LinkTarget, QuizItem} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Props of {@link ScenarioPage}. */
export interface ScenarioPageProps {
  readonly item: Extract<QuizItem, {type: 'scenario'}>;
  /** Pages the case leads to, by page reference. */
  readonly links: Readonly<Record<string, LinkTarget>>;
}

/** A branching case on a page of its own: alone on a phone, or read aloud in a group. */
export function ScenarioPage({item, links}: ScenarioPageProps): ReactNode {
  const taught = links[item.page];
  return (
    <main className={`container ${styles.main}`}>
      <p>
        <Link to="/scenarios">分かれ道の事例</Link>
      </p>
      <TypeMark section="learn" />
      <Heading as="h1">{item.title}</Heading>
      <p className={styles.lead}>
        場面ごとに、自分ならどうするかを一つえらびます。えらんだ先の話と、そのわけが出ます。点数はつきません。はじめからやりなおすこともできます。
      </p>
      <Heading as="h2">場面をたどる</Heading>
      <Quiz items={[item]} links={links} context={{pageId: `scenarios/${item.id}`}} />
      <Heading as="h2">班で使うとき</Heading>
      <ol>
        <li>場面を一つ、声に出して読みます。結果はまだ開きません。</li>
        <li>一人で1分考え、えらぶものとそのわけを書きます。</li>
        <li>となりの人と3分話します。ちがう答えが出たら、相手のわけを聞きます。</li>
        <li>いちばん多い答えで結果を開き、次の場面へ進みます。</li>
      </ol>
      <p>
        この事例は、資料に出てくる状況をもとに作った架空の物語です。実在の人や世帯の話ではありません。
        {taught && (
          <>
            考え方は<Link to={taught.url}>「{taught.title}」</Link>で読めます。
          </>
        )}
      </p>
    </main>
  );
}
