import Link from '@docusaurus/Link';
import {Loading} from '@site/src/components/ContentData';
import {useSessionContent} from '@site/src/components/Training/useKits';
import {usePlanAddress} from '@site/src/components/Training/usePlanAddress';
import {clockText, type KitOutline, kitOfGoal} from '@site/src/domain/session-plan';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Button} from '../Button';
import {Session} from './parts/Session';
import styles from './styles.module.css';
import {useRun} from './useRun';

/** The trainer's desk during a session. */
export function RunDesk({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  const {library, plan, code, refused} = usePlanAddress(kits);
  const content = useSessionContent(library, plan);
  const run = useRun(library, plan, code);
  const kit = plan && kitOfGoal(library, plan.goal);
  if (plan && run.state && content.status === 'ready')
    return (
      <main className={`container ${styles.main}`}>
        <Session library={library} content={content.value} run={run} state={run.state} />
      </main>
    );
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">進行{kit && `「${kit.title}」`}</Heading>
      {refused && (
        <p role="alert" className={styles.refused}>
          計画を開けませんでした。{refused}
        </p>
      )}
      {plan && content.status !== 'ready' && <Loading state={content} what="台本" />}
      {plan && content.status === 'ready' && (
        <>
          <p className={styles.planned}>
            {clockText(plan.start)}〜{clockText(plan.start + plan.minutes)}（{plan.minutes}
            分）の計画です。始まりの時刻から一時間より離れて始めると、練習として、始めた時刻から
            {plan.minutes}分で進みます。
          </p>
          <p>
            <Button className={styles.start} onClick={run.start}>
              はじめる
            </Button>
          </p>
        </>
      )}
      {!plan && (
        <p>
          残りの時間、次にすること、台本を一画面で見ながら進めます。先に「
          <Link to="/train">研修をひらく</Link>」で進行表を選んでください。
        </p>
      )}
    </main>
  );
}
