import Link from '@docusaurus/Link';
import {ConfirmButton} from '@site/src/components/ConfirmButton';
import {DownloadButton} from '@site/src/components/DownloadButton';
import {useSessionContent} from '@site/src/components/Training/useKits';
import {planAddress, usePlanAddress} from '@site/src/components/Training/usePlanAddress';
import {TypeMark} from '@site/src/components/TypeMark';
import {csvText} from '@site/src/domain/exporters/csv';
import {type KitOutline, placed} from '@site/src/domain/session-plan';
import {voteTable} from '@site/src/domain/session-plan/voting';
import Heading from '@theme/Heading';
import {type ReactNode, useMemo, useState} from 'react';
import {ballotsOf, freeBallot} from './ballots';
import {Booth} from './parts/Booth';
import styles from './styles.module.css';
import {useVotes} from './useVotes';

/** 紙で投票: the trainer counts cards, and the page says what to do next. */
export function VotePage({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  const {library, plan} = usePlanAddress(kits);
  const content = useSessionContent(library, plan);
  const ballots = useMemo(
    () => [
      ...(plan && content.status === 'ready'
        ? ballotsOf(
            placed(library, plan).map(({block}) => block),
            content.value,
          )
        : []),
      freeBallot,
    ],
    [library, plan, content],
  );
  const [chosen, setChosen] = useState<string>();
  const votes = useVotes();
  const at = Math.max(
    0,
    ballots.findIndex(({id}) => id === chosen),
  );
  const ballot = ballots[at] ?? freeBallot;
  return (
    <main className={`container ${styles.main}`}>
      <TypeMark section="train" />
      <Heading as="h1">紙で投票</Heading>
      <p>
        紙の札を数え、文字のボタンを押して入れます。一人ひとりの答えは残りません。残るのは、この端末の中の枚数だけです。
      </p>
      {!plan && (
        <p>
          「<Link to="/train">研修をひらく</Link>
          」で進行表をひらくと、その研修の問いが並びます。ここでは、自由な問いの札を数えられます。
        </p>
      )}
      <p className={styles.choose}>
        <label htmlFor="toi">問い</label>
        <select id="toi" value={ballot.id} onChange={(event) => setChosen(event.target.value)}>
          {ballots.map(({id, stem}, index) => (
            <option key={id} value={id}>
              {index + 1}. {stem.slice(0, 40)}
            </option>
          ))}
        </select>
      </p>
      <Booth key={ballot.id} ballot={ballot} votes={votes} />
      <p className={styles.ways}>
        <DownloadButton
          look="sub"
          fileName="tohyo.csv"
          mimeType="text/csv"
          makeText={() => csvText(voteTable(votes.list(ballots)))}
        >
          CSVで残す
        </DownloadButton>
        {plan && (
          <Link className="mb-button mb-button--sub" to={planAddress('/train/run', plan)}>
            進行にもどる
          </Link>
        )}
        <ConfirmButton
          label="枚数を全部消す"
          question="この端末の枚数を全部消します。元にもどせません。よろしいですか。"
          confirmLabel="消す"
          onConfirm={votes.clear}
        />
      </p>
    </main>
  );
}
