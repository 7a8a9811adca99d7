import type {Force as ForceKind} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shapes: Readonly<Record<ForceKind, string | undefined>> = {
  義務: styles.duty,
  努力義務: styles.effort,
  任意: styles.option,
  '定義・理念': styles.idea,
};

const words: Readonly<Record<ForceKind, string>> = {
  義務: '義務',
  努力義務: '努力義務',
  任意: '任意（できる）',
  '定義・理念': '定義・理念',
};

/** Badge for the force of a provision: a shape that fills up, always with the word. */
export function Force({kind}: {readonly kind: ForceKind}): ReactNode {
  return <span className={`${styles.force} ${shapes[kind] ?? ''}`}>{words[kind]}</span>;
}
