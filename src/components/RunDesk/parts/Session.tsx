import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import {ConfirmButton} from '@site/src/components/ConfirmButton';
import type {SessionContent} from '@site/src/components/Training/useKits';
import {planAddress} from '@site/src/components/Training/usePlanAddress';
import {type Library, placed} from '@site/src/domain/session-plan';
import {isOver, type RunState} from '@site/src/domain/session-plan/run';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {useChime} from '../useChime';
import type {Run} from '../useRun';
import {Delay} from './Delay';
import {LiveSheet} from './LiveSheet';
import {Now} from './Now';
import {ScreenPanel} from './ScreenPanel';
import {Script} from './Script';
import styles from './session.module.css';

/** Props of {@link Session}. */
export interface SessionProps {
  readonly library: Library;
  readonly content: SessionContent;
  readonly run: Run;
  readonly state: RunState;
}

/** Clock, script, delay, screens and run sheet of a session under way. */
export function Session({library, content, run, state}: SessionProps): ReactNode {
  const chime = useChime(state, run.now);
  const measured = placed(library, state.plan).some(({outline}) => outline.check === 'post');
  if (isOver(state))
    return (
      <div className={styles.over}>
        <Heading as="h1">おつかれさまでした</Heading>
        <p>
          {measured
            ? '用紙を集め、事前と事後の数を比べます。'
            : '事前の用紙を集めて取っておき、持ち帰りの用紙が届いたら、事前と事後の数を比べます。'}
        </p>
        <p className={styles.row}>
          <Link className="mb-button" to={planAddress('/train/vote', state.plan)}>
            投票の結果を見る
          </Link>
          <Button look="sub" onClick={run.previous}>
            一つ前にもどす
          </Button>
          <Button look="sub" onClick={run.stop}>
            この進行を閉じる
          </Button>
        </p>
      </div>
    );
  const block = content.blocks.get(state.plan.items[state.index]?.block ?? '');
  return (
    <>
      <div className={styles.desk}>
        <div>
          <Now library={library} run={run} state={state} />
          <p className={styles.row}>
            <Button className={styles.big} onClick={run.next}>
              次へ
            </Button>
            <Button look="sub" onClick={run.togglePause}>
              {state.pausedAt === null ? '一時停止' : 'つづける'}
            </Button>
            <Button look="sub" disabled={state.index === 0} onClick={run.previous}>
              前にもどす
            </Button>
            <Button look="sub" disabled={!run.maySkip} onClick={run.skipNext}>
              次をとばす
            </Button>
          </p>
          <Delay run={run} state={state} />
        </div>
        <Script library={library} plan={state.plan} at={state.index} block={block} />
      </div>
      <ScreenPanel library={library} content={content} state={state} />
      <LiveSheet library={library} run={run} state={state} />
      <p className={styles.row}>
        <label className={styles.sound}>
          <input type="checkbox" checked={chime.on} onChange={chime.toggle} />
          時間になったら音で知らせる
        </label>
        <ConfirmButton
          label="進行をやめる"
          question="この進行の時計と削った内容を消します。計画は残ります。よろしいですか。"
          confirmLabel="やめる"
          onConfirm={run.stop}
        />
      </p>
    </>
  );
}
