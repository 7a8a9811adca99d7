import Link from '@docusaurus/Link';
import {Diagram} from '@site/src/components/Diagram';
import {EasyTools} from '@site/src/components/EasyTools';
import {Furigana} from '@site/src/components/Ruby';
import {TypeMark} from '@site/src/components/TypeMark';
import type {MunicipalitiesData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ComponentProps, ReactNode} from 'react';
import {JapanMap} from './parts/JapanMap';
import {Lists} from './parts/Lists';
import {Prefectures} from './parts/Prefectures';
import {TownSearch} from './parts/TownSearch';
import styles from './styles.module.css';

interface MunicipalitiesProps {
  readonly data: MunicipalitiesData;
  readonly growth: ComponentProps<typeof Diagram> | null;
}

/** うちのまちは?: what the lists that can be read say of a town, with their dates and limits. */
export function Municipalities({data, growth}: MunicipalitiesProps): ReactNode {
  return (
    <main className={`container mb-easy ${styles.main}`}>
      <header>
        <TypeMark section="easy" read />
        <Heading as="h1">うちのまちは？</Heading>
        <p>
          <Furigana text="｜国《くに》の｜資料《しりょう》に、｜市《し》や｜町《まち》や｜村《むら》の｜名前《なまえ》があります。「｜重層事業《じゅうそうじぎょう》」をしたまちと、する｜予定《よてい》のまちです。｜重層事業《じゅうそうじぎょう》は、｜相談《そうだん》や｜参加《さんか》を｜助《たす》ける｜仕組《しく》みです。" />
        </p>
        <p className={styles.warning}>
          <strong>
            <Furigana text="｜名前《なまえ》がない＝していない、ではありません。" />
          </strong>
          <Furigana text="｜読《よ》めない｜所《ところ》があるからです。｜重層事業《じゅうそうじぎょう》をしていないまちでも、｜相談《そうだん》はできます。" />
        </p>
        <EasyTools />
      </header>
      <TownSearch data={data} />
      <section aria-labelledby="chizu">
        <Heading as="h2" id="chizu">
          <Furigana text="｜地図《ちず》から｜選《えら》ぶ" />
        </Heading>
        <p>
          <Furigana text="｜数《かず》は、｜読《よ》めた｜名前《なまえ》の｜数《かず》です。｜押《お》すと、｜下《した》の｜表《ひょう》に｜行《い》きます。" />
        </p>
        <JapanMap data={data} />
      </section>
      <Lists lists={data.lists} />
      <Prefectures data={data} />
      <section aria-labelledby="kazu">
        <Heading as="h2" id="kazu">
          <Furigana text="｜数《かず》の｜移《うつ》り｜変《か》わり" />
        </Heading>
        <p>
          <Furigana text="ななめの｜線《せん》の｜所《ところ》は、｜予定《よてい》の｜数《かず》です。｜本当《ほんとう》にしたかは、わかりません。" />
        </p>
        <div className={styles.growth}>{growth && <Diagram {...growth} />}</div>
        <p>
          <Link to="/docs/data/jichitai-ichiran">くわしいページ：自治体一覧の読み方と限界</Link>
        </p>
      </section>
    </main>
  );
}
