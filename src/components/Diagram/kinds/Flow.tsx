import type {FlowDiagram, FlowStep} from '@site/src/schema/diagram/flow';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import styles from './flow.module.css';

function Step({step}: {readonly step: FlowStep}): ReactNode {
  return (
    <div className={styles.step}>
      <p className={styles.name}>
        <PageLink page={step.page}>{step.name}</PageLink>
      </p>
      <p className={styles.at}>
        {step.at}
        {step.isNew && <span className={styles.fresh}>新</span>}
      </p>
      <p>{step.does}</p>
    </div>
  );
}

/** A tap on any box opens its page. Boxes are text, so they are their own text alternative. */
export function Flow({diagram}: {readonly diagram: FlowDiagram}): ReactNode {
  return (
    <div className={styles.flow}>
      <div className={styles.entry}>
        <Step step={diagram.entry} />
      </div>
      <ul className={styles.branches}>
        {diagram.branches.map((branch) => (
          <li key={branch.when}>
            <p className={styles.when}>{branch.when}</p>
            <div className={styles.boxes}>
              <Step step={branch.step} />
              {branch.with && (
                <>
                  <p className={styles.together}>
                    <span aria-hidden="true">＋ </span>一体で
                  </p>
                  <Step step={branch.with} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.base}>
        <p className={styles.back}>{diagram.back}</p>
        <Step step={diagram.base} />
      </div>
    </div>
  );
}
