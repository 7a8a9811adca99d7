import {WindowLink} from '@site/src/components/Training/WindowLink';
import {blockOf, type Library, type SessionPlan} from '@site/src/domain/session-plan';
import type {WorkshopBlock} from '@site/src/schema/workshopBlock';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './session.module.css';

/** Props of {@link Script}. */
export interface ScriptProps {
  readonly library: Library;
  readonly plan: SessionPlan;
  readonly at: number;
  /** Undefined for breaks that the builder put in. */
  readonly block: WorkshopBlock | undefined;
}

/** 台本: what to say and do in the running block, and what to answer when people stumble. */
export function Script({library, plan, at, block}: ScriptProps): ReactNode {
  const outline = blockOf(library, plan.items[at]?.block ?? '');
  return (
    <section className={styles.script} aria-label="台本">
      <Heading as="h2">台本</Heading>
      {block?.say.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      {block && block.steps.length > 0 && (
        <ol>
          {block.steps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {block?.stumbles.map(({said, reply}) => (
        <p key={said} className={styles.stumble}>
          <b>つまずき：「{said}」</b>→ {reply}
        </p>
      ))}
      {!block && <p>{outline.goal}。次の準備をします。</p>}
      {block?.page && (
        <p>
          <WindowLink to={`/docs/${block.page}`} target="_blank">
            読む所（別の窓）
          </WindowLink>
        </p>
      )}
    </section>
  );
}
