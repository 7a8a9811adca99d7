import Link from '@docusaurus/Link';
import {type KitOutline, readyPlan, type SessionPlan} from '@site/src/domain/session-plan';
import {printSheets, printUrl} from '@site/src/domain/session-plan/prints';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './kitList.module.css';

/** Half past one: when most sessions after lunch begin. */
const usualStart = 13 * 60 + 30;

/** The kit as it stands, for its usual number of people. */
function ready(kit: KitOutline): SessionPlan | undefined {
  const [audience] = kit.audience;
  const goal = kit.goals[0]?.id;
  if (!audience || goal === undefined) return undefined;
  const headcount = kit.headcount.typical;
  return readyPlan(kit, {audience, goal, headcount, start: usualStart});
}

/** Props of {@link KitList}. */
export interface KitListProps {
  readonly kits: readonly KitOutline[];
  readonly address: (plan: SessionPlan) => string;
  readonly onOpen: () => void;
}

/** The ready-made kits: one click each to a run sheet, and the way to script and prints. */
export function KitList({kits, address, onOpen}: KitListProps): ReactNode {
  return (
    <ol className={styles.kits}>
      {kits.map((kit) => {
        const plan = ready(kit);
        return (
          <li key={kit.id} className={styles.kit}>
            <p className={styles.minutes}>
              <b>{kit.minutes}</b>分
            </p>
            <div className={styles.body}>
              <Heading as="h3">{kit.title}</Heading>
              <p className={styles.lead}>{kit.lead}</p>
              <p className={styles.facts}>
                {kit.audience.join('・')}／{kit.headcount.min}〜{kit.headcount.max}人
              </p>
              <p className={styles.ways}>
                {plan && (
                  <Link
                    className="mb-button"
                    to={address(plan)}
                    onClick={onOpen}
                    aria-label={`「${kit.title}」の進行表をひらく`}
                  >
                    進行表をひらく
                  </Link>
                )}
                <Link to={kit.url} aria-label={`「${kit.title}」の台本を読む`}>
                  台本を読む
                </Link>
              </p>
              <details className={styles.prints}>
                <summary>印刷するもの</summary>
                <ul>
                  {printSheets.map(({id, title, note}) => (
                    <li key={id}>
                      <Link to={printUrl(kit.id, id)}>{title}</Link>（{note}）
                    </li>
                  ))}
                </ul>
              </details>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
