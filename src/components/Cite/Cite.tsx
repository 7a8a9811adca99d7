import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Id of a note in the list 出典. */
export function noteId(n: number, prefix?: string): string {
  return prefix ? `${prefix}-shutten-${n}` : `shutten-${n}`;
}

interface CiteProps {
  /** Number of the note, filled in by the build. */
  readonly n: number;
  /** Short name of the source and the place in it. */
  readonly label: string;
  /** In front of ids where several pages stand on one. */
  readonly prefix?: string;
}

/** A numbered note that leads to the list 出典. */
export function Cite({n, label, prefix}: CiteProps): ReactNode {
  return (
    <sup className={styles.cite}>
      <a href={`#${noteId(n, prefix)}`} aria-label={`出典${n}：${label}`} title={label}>
        {n}
      </a>
    </sup>
  );
}
