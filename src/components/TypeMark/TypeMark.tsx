import type {ReactNode} from 'react';
import {type SectionName, sectionMarks} from './marks';
import styles from './styles.module.css';

/** Badge of a section: its shape, its name, its hue. */
export function TypeMark({section}: {readonly section: SectionName}): ReactNode {
  const {shape, label} = sectionMarks[section];
  return (
    <span className={styles.mark} data-section={section}>
      <span aria-hidden="true">{shape}</span>
      {label}
    </span>
  );
}
