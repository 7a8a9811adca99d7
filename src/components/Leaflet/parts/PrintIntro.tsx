import {Button} from '@site/src/components/Button';
import {EasyTools} from '@site/src/components/EasyTools';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

interface PrintIntroProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What to do with the paper below; not printed itself. */
export function PrintIntro({title, children}: PrintIntroProps): ReactNode {
  return (
    <header className={`container mb-easy mb-no-print ${styles.intro}`}>
      <Heading as="h1">{title}</Heading>
      <p>{children}</p>
      <EasyTools />
      <div className={styles.print}>
        <Button onClick={() => window.print()}>印刷する</Button>
      </div>
    </header>
  );
}
