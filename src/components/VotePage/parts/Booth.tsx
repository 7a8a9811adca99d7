import {Button} from '@site/src/components/Button';
import {
  counted,
  emptyTally,
  letters,
  moveText,
  nextMove,
  percent,
} from '@site/src/domain/session-plan/voting';
import Heading from '@theme/Heading';
import {type ReactNode, useState} from 'react';
import type {Ballot} from '../ballots';
import styles from '../styles.module.css';
import type {Votes} from '../useVotes';
import {Bars} from './Bars';
import {Counter} from './Counter';

const rounds = [
  ['before', '一回目'],
  ['after', '二回目（話したあと）'],
] as const;

/** One question: count a round, see what to do, count again, compare. */
export function Booth({
  ballot,
  votes,
}: {
  readonly ballot: Ballot;
  readonly votes: Votes;
}): ReactNode {
  const [round, setRound] = useState<'before' | 'after'>('before');
  const count = votes.of(ballot.id);
  const answer = ballot.answer ?? count.answer;
  const used = ballot.options.length > 0 ? letters.slice(0, ballot.options.length) : letters;
  const tally = count[round];
  const all = counted(tally);
  const move = answer && nextMove(tally[answer], all);
  return (
    <>
      <p className={styles.stem}>{ballot.stem}</p>
      {!ballot.answer && (
        <fieldset className={styles.rounds}>
          <legend>正解の札</legend>
          {letters.map((letter) => (
            <label key={letter}>
              <input
                type="radio"
                name="answer"
                checked={count.answer === letter}
                onChange={() => votes.set(ballot.id, {...count, answer: letter})}
              />
              {letter}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={styles.rounds}>
        <legend>どの回を数えますか</legend>
        {rounds.map(([key, label]) => (
          <label key={key}>
            <input
              type="radio"
              name="round"
              checked={round === key}
              onChange={() => setRound(key)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className={styles.counters}>
        {used.map((letter, at) => (
          <Counter
            key={letter}
            letter={letter}
            text={ballot.options[at]}
            count={tally[letter]}
            onCount={(cards) =>
              votes.set(ballot.id, {...count, [round]: {...tally, [letter]: cards}})
            }
          />
        ))}
      </div>
      <p className={styles.ways}>
        <span>
          合計 <b>{all}</b>枚
        </span>
        <Button look="quiet" onClick={() => votes.set(ballot.id, {...count, [round]: emptyTally})}>
          この回を0にもどす
        </Button>
      </p>
      <output className={styles.move} data-move={move} aria-live="polite">
        {move && answer && (
          <>
            <span>
              正しい札（{answer}） {percent(tally[answer], all)}%
            </span>
            <b>{moveText[move]}</b>
          </>
        )}
        {!move && <span>札を数えると、次の動きが出ます。</span>}
      </output>
      <Heading as="h2">前とあと</Heading>
      <Bars letters={used} answer={answer} before={count.before} after={count.after} />
      <p className={styles.rule}>
        正しい札が35%より少なければ説明にもどります。35%から70%までなら、となりと話すと考えが動きやすい所です。70%を超えたら先へ進みます。
      </p>
    </>
  );
}
