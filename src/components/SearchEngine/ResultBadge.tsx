import {TypeMark} from '@site/src/components/TypeMark';
import type {ReactNode} from 'react';
import {isSection, kindMark, type ResultKind} from './kind';
import styles from './styles.module.css';

/** Shape and word of a kind of result, as on the pages themselves. */
export function ResultBadge({kind}: {readonly kind: ResultKind}): ReactNode {
  if (isSection(kind)) return <TypeMark section={kind} />;
  const {shape, label} = kindMark(kind);
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{shape}</span>
      {label}
    </span>
  );
}
