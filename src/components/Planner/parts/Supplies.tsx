import Link from '@docusaurus/Link';
import {type Library, printJobs, type SessionPlan, supplies} from '@site/src/domain/session-plan';
import {printUrl} from '@site/src/domain/session-plan/prints';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './planSheet.module.css';

/** Props of {@link Supplies}. */
export interface SuppliesProps {
  readonly library: Library;
  readonly plan: SessionPlan;
  readonly groupSize: number;
}

/** What to bring and what to print, counted for the people who come. */
export function Supplies({library, plan, groupSize}: SuppliesProps): ReactNode {
  const things = supplies(library, plan, groupSize);
  const prints = printJobs(library, plan, groupSize);
  return (
    <>
      <Heading as="h3">準備するもの</Heading>
      <ul className={styles.things}>
        {things.map(({what, count, each}) => (
          <li key={what}>
            {what} <b>{count}</b>（{each}）
          </li>
        ))}
      </ul>
      <Heading as="h3">印刷するもの</Heading>
      <ul className={styles.things}>
        {prints.map(({kit, sheet, what, count, each}) => (
          <li key={`${kit}-${sheet}-${what}`}>
            <Link to={printUrl(kit, sheet)}>{what}</Link> <b>{count}</b>部（{each}）
          </li>
        ))}
      </ul>
    </>
  );
}
