import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface CiteProps {
  /** Number of the note, filled in by the build. */
  readonly n: number;
  /** Short name of the source and the place in it. */
  readonly label: string;
}

/** A numbered note that leads to the list 出典. */
export function Cite({n, label}: CiteProps): ReactNode {
  return (
    <sup className={styles.cite}>
      <a href={`#shutten-${n}`} aria-label={`出典${n}：${label}`} title={label}>
        {n}
      </a>
    </sup>
  );
}
