import type {TakenStep} from '@site/src/domain/grading/scenario';
import {useFocusOnMount} from '../../hooks/useFocusOnMount';
import styles from './styles.module.css';

const signs = {よい: '○', 惜しい: '△', 避けたい: '✕'} as const;

/** Props of {@link StepReport}. */
export interface StepReportProps {
  readonly step: TakenStep;
  readonly number: number;
  /** True for the decision just taken: reading goes on here. */
  readonly last: boolean;
}

/** A scene that is over: what was decided and what came of it. */
export function StepReport({step: {node, choice}, number, last}: StepReportProps) {
  const heading = useFocusOnMount<HTMLHeadingElement>(last);
  return (
    <div className={styles.step}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        場面{number}でしたこと
      </h3>
      <p>{node.text}</p>
      <p>
        <b>{choice.text}</b>
        <span className={styles.quality} data-quality={choice.quality}>
          <span aria-hidden="true">{signs[choice.quality]} </span>
          {choice.quality}
        </span>
      </p>
      <p>{choice.feedback}</p>
    </div>
  );
}
