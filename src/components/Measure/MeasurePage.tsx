import Link from '@docusaurus/Link';
import sets from '@generated/measure/default/sets.json';
import {reportOf} from '@site/src/domain/measurement/report';
import type {MeasureSet} from '@site/src/domain/measurement/types';
import Heading from '@theme/Heading';
import {CodesField} from './parts/CodesField';
import {PaperGrid} from './parts/PaperGrid';
import {ReportView} from './parts/ReportView';
import {SetChoice} from './parts/SetChoice';
import {peopleOf} from './peopleOf';
import styles from './styles.module.css';
import {useChosen} from './useChosen';
import {useDraft} from './useDraft';

function Entry({set}: {readonly set: MeasureSet}) {
  const {draft, change, addRows} = useDraft(set.id);
  const {people, ...named} = peopleOf(sets, set, draft);
  return (
    <>
      <Heading as="h2">符号を集める</Heading>
      <CodesField {...named} codes={draft.codes} onChange={(codes) => change({...draft, codes})} />
      <Heading as="h2">紙の答えを入れる</Heading>
      <PaperGrid
        set={set}
        rows={draft.paper}
        problems={named.problems}
        onChange={(paper) => change({...draft, paper})}
        onMore={addRows}
      />
      {people.length > 0 ? (
        <ReportView report={reportOf(set, people)} />
      ) : (
        <p>符号か紙の答えを入れると、ここに結果が出ます。</p>
      )}
    </>
  );
}

/** はかる: a trainer collects codes and paper answers, and sees what the session changed. */
export function MeasurePage() {
  const {chosen, setChosen, set} = useChosen();
  const answerPage = `/train/measure/answer?set=${chosen.set}`;
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">研修のききめをはかる</Heading>
      <p>
        研修の前と後に同じ力を問い、どれだけ伸びたかを見ます。入れたものはこのタブの中だけにあり、閉じると消えます。数字の意味は
        <Link to="/train/measure/formulas">伸び・正答率・識別力の読み方</Link>にあります。
      </p>
      <SetChoice sets={sets} chosen={chosen} onChoose={setChosen} asksPhase={false} />
      <Heading as="h2">参加する人に答えてもらう</Heading>
      <p>
        参加する人は、自分の端末で<Link to={`${answerPage}&phase=pre`}>事前の確認</Link>と
        <Link to={`${answerPage}&phase=post`}>事後の確認</Link>
        に答えます。事前と事後を同じ端末で答えると、一人分として結ばれます。端末がない人は紙で答えます。
      </p>
      {set && <Entry key={set.id} set={set} />}
    </main>
  );
}
