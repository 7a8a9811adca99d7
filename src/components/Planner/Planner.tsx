import {planAddress, usePlanAddress} from '@site/src/components/Training/usePlanAddress';
import {TypeMark} from '@site/src/components/TypeMark';
import type {KitOutline, SessionPlan} from '@site/src/domain/session-plan';
import Heading from '@theme/Heading';
import {type ReactNode, useEffect, useRef} from 'react';
import {KitList} from './parts/KitList';
import {PlanFiles} from './parts/PlanFiles';
import {PlanForm} from './parts/PlanForm';
import {PlanSheet} from './parts/PlanSheet';
import styles from './styles.module.css';

/** Brings a plan that was just made into sight, and the focus with it. */
function useArrival(code: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const made = useRef(false);
  useEffect(() => {
    if (code === '' || !made.current) return;
    made.current = false;
    heading.current?.focus();
  }, [code]);
  return {heading, expect: () => (made.current = true)};
}

/** 研修を組み立てる: ready-made kits, a form, and the run sheet that comes of it. */
export function Planner({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  const {library, plan, code, refused, show} = usePlanAddress(kits);
  const {heading, expect} = useArrival(code);
  const open = (made: SessionPlan) => {
    expect();
    show(made, true);
  };
  return (
    <main className={`container ${styles.main}`}>
      <div className="mb-no-print">
        <TypeMark section="train" />
        <Heading as="h1">研修をひらく</Heading>
        <p className={styles.lead}>
          一台のパソコンと紙があれば、インターネットのない部屋でも進められます。できあがった研修を選ぶか、人と時間に合わせて組み立ててください。
        </p>
        {refused && (
          <p className={styles.refused} role="alert">
            <span aria-hidden="true">✕ </span>
            アドレスの計画を開けませんでした。{refused}
          </p>
        )}
      </div>
      {plan && <PlanSheet library={library} plan={plan} heading={heading} onChange={show} />}
      <div className="mb-no-print">
        <Heading as="h2">{plan ? 'ほかの研修を選ぶ' : 'できあがった研修'}</Heading>
        <KitList kits={kits} address={(ready) => planAddress('/train', ready)} onOpen={expect} />
        <Heading as="h2">人と時間に合わせて組み立てる</Heading>
        <PlanForm library={library} plan={plan} onMade={open} />
        <Heading as="h2">保存した計画を開く</Heading>
        <PlanFiles library={library} onOpen={open} />
      </div>
    </main>
  );
}
