import {Ruby} from '@site/src/components/Ruby';
import type {ReactNode} from 'react';
import {type SectionName, sectionMarks} from './marks';
import {sectionReadings} from './readings';
import styles from './styles.module.css';

/** Props of {@link TypeMark}. */
export interface TypeMarkProps {
  readonly section: SectionName;
  /** Puts readings on the name, as pages in easy Japanese want it. */
  readonly read?: boolean;
}

/** Badge of a section: its shape, its name, its hue. */
export function TypeMark({section, read = false}: TypeMarkProps): ReactNode {
  const {shape, label} = sectionMarks[section];
  return (
    <span className={styles.mark} data-section={section}>
      <span aria-hidden="true">{shape}</span>
      {read ? (
        <span>
          <Ruby parts={sectionReadings[section]} />
        </span>
      ) : (
        label
      )}
    </span>
  );
}
