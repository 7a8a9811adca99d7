import Link from '@docusaurus/Link';
import sets from '@generated/measure/default/sets.json';
import {Button} from '@site/src/components/Button';
import {encodeResult} from '@site/src/domain/measurement/code';
import type {Answer, MeasureItem, MeasureSet, Phase} from '@site/src/domain/measurement/types';
import Heading from '@theme/Heading';
import {type FormEvent, useState} from 'react';
import {CodeResult} from './parts/CodeResult';
import {ItemFieldset} from './parts/ItemFieldset';
import {SetChoice} from './parts/SetChoice';
import styles from './styles.module.css';
import {tokenFor} from './tokens';
import {useChosen} from './useChosen';

/** What was ticked, as the bits of each item. */
function answersOf(items: readonly MeasureItem[], form: HTMLFormElement): Answer[] {
  const data = new FormData(form);
  return items.map(({id}) =>
    data.getAll(id).reduce((bits: number, value) => bits | (1 << Number(value)), 0),
  );
}

interface Done {
  readonly code: string;
  readonly blank: number;
}

interface SheetProps {
  readonly set: MeasureSet;
  readonly phase: Phase;
}

/** The items of one phase, and the code that comes of answering them. */
function Sheet({set, phase}: SheetProps) {
  const [done, setDone] = useState<Done>();
  const [turn, setTurn] = useState(0);
  const items = set[phase];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answers = answersOf(items, event.currentTarget);
    const blank = answers.filter((answer) => answer === 0).length;
    setDone({code: encodeResult(set, {phase, token: tokenFor(set.id), answers}), blank});
  }

  function next() {
    tokenFor(set.id, true);
    setDone(undefined);
    setTurn((known) => known + 1);
  }

  return (
    <>
      <form key={turn} method="dialog" autoComplete="off" onSubmit={submit}>
        <fieldset className={styles.plain} disabled={done !== undefined}>
          <legend className="mb-visually-hidden">問題</legend>
          {items.map((item, at) => (
            <ItemFieldset key={item.id} item={item} number={at + 1} />
          ))}
        </fieldset>
        {!done && <Button type="submit">答えおわる</Button>}
      </form>
      {done && (
        <>
          <CodeResult {...done} phase={phase} items={items} />
          <p>
            <Button look="sub" onClick={() => setDone(undefined)}>
              答えを直す
            </Button>{' '}
            <Button look="quiet" onClick={next}>
              この端末で、次の人が答える
            </Button>
          </p>
        </>
      )}
    </>
  );
}

/** 事前・事後の確認 on a participant's device. */
export function AnswerPage() {
  const {chosen, setChosen, set} = useChosen();
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">事前・事後の確認に答える</Heading>
      <p>
        答えると、短い符号が出ます。それを講師に伝えるだけで、名前も答えもどこにも送られません。まちがえてかまいません。いまの考えを選んでください。
      </p>
      <SetChoice sets={sets} chosen={chosen} onChoose={setChosen} />
      {set && <Sheet key={`${chosen.set} ${chosen.phase}`} set={set} phase={chosen.phase} />}
      <p>
        <Link to="/train/measure">講師の方：符号を集めて、伸びを見る</Link>
      </p>
    </main>
  );
}
