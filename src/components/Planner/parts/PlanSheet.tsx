import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import {DownloadButton} from '@site/src/components/DownloadButton';
import {planAddress} from '@site/src/components/Training/usePlanAddress';
import {
  clockText,
  groupText,
  kitOfGoal,
  type Library,
  planFileText,
  planIssues,
  type SessionPlan,
  settleSum,
} from '@site/src/domain/session-plan';
import Heading from '@theme/Heading';
import type {ReactNode, RefObject} from 'react';
import {AddBlock} from './AddBlock';
import {CopyLink} from './CopyLink';
import styles from './planSheet.module.css';
import {SheetTable} from './SheetTable';
import {Supplies} from './Supplies';

/** Props of {@link PlanSheet}. */
export interface PlanSheetProps {
  readonly library: Library;
  readonly plan: SessionPlan;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onChange: (plan: SessionPlan) => void;
}

/** The run sheet of a plan: read it, change it, keep it, start it. */
export function PlanSheet({library, plan, heading, onChange}: PlanSheetProps): ReactNode {
  const kit = kitOfGoal(library, plan.goal);
  const issues = planIssues(library, plan);
  const settled = issues.some(({kind}) => kind === 'sum') ? settleSum(library, plan) : undefined;
  const goal = kit?.goals.find(({id}) => id === plan.goal)?.text ?? '';
  const groupSize = kit?.headcount.groupSize ?? 4;
  return (
    <section className={styles.sheet} aria-labelledby="shinkohyo">
      <Heading as="h2" id="shinkohyo" ref={heading} tabIndex={-1}>
        進行表「{kit?.title}」
      </Heading>
      <p className={styles.facts}>
        <b>
          {clockText(plan.start)}〜{clockText(plan.start + plan.minutes)}（{plan.minutes}分）
        </b>
        <span>{plan.audience}</span>
        <span>
          {plan.headcount}人（{groupText(plan.headcount, groupSize)}）
        </span>
      </p>
      <p>終わったあとできること：{goal}</p>
      <p className={`${styles.ways} mb-no-print`}>
        <Link className="mb-button" to={planAddress('/train/run', plan)}>
          進行をはじめる
        </Link>
        <Link className="mb-button mb-button--sub" to={planAddress('/train/screen', plan)}>
          投影を見る
        </Link>
        <Link className="mb-button mb-button--sub" to={planAddress('/train/vote', plan)}>
          紙で投票する
        </Link>
        <Link className="mb-button mb-button--sub" to={`/train/measure?set=kit-${kit?.id}`}>
          事前・事後をはかる
        </Link>
      </p>
      <output aria-live="polite" className="mb-no-print">
        {issues.map(({kind, message}) => (
          <span key={message} className={styles.issue} data-kind={kind}>
            <span aria-hidden="true">▲ </span>
            {message}
          </span>
        ))}
      </output>
      {settled && (
        <p className="mb-no-print">
          <Button look="sub" onClick={() => onChange(settled)}>
            合計を{plan.minutes}分にそろえる
          </Button>
        </p>
      )}
      <SheetTable library={library} plan={plan} onChange={onChange} />
      <AddBlock library={library} plan={plan} onChange={onChange} />
      <Supplies library={library} plan={plan} groupSize={groupSize} />
      <p className={`${styles.ways} mb-no-print`}>
        <Button look="sub" onClick={() => window.print()}>
          進行表を印刷する
        </Button>
        <DownloadButton
          look="sub"
          fileName="kenshu-keikaku.json"
          mimeType="application/json"
          makeText={() => planFileText(library, plan)}
        >
          ファイルに保存する
        </DownloadButton>
        <CopyLink key={JSON.stringify(plan)} />
      </p>
    </section>
  );
}
