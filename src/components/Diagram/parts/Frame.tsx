import type {DiagramSource} from '@site/src/domain/diagrams/types';
import type {Diagram} from '@site/src/schema/diagram';
import type {ReactNode} from 'react';
import styles from './frame.module.css';

interface FrameProps {
  readonly diagram: Pick<Diagram, 'title' | 'alt' | 'asOf' | 'note'>;
  readonly sources: readonly DiagramSource[];
  readonly children: ReactNode;
}

/** Caption, text alternative, picture, remark, 時点 and 出典 of a diagram. */
export function Frame({diagram, sources, children}: FrameProps): ReactNode {
  const places = sources.map(({short, where}) => `${short}（${where}）`);
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>{diagram.title}</figcaption>
      <p className="mb-visually-hidden">図の説明：{diagram.alt}</p>
      <div className={styles.body}>{children}</div>
      {diagram.note && <p className={styles.note}>{diagram.note}</p>}
      <p className={styles.small}>
        {diagram.asOf && <span>時点：{diagram.asOf}</span>}
        <span>出典：{places.join('、')}</span>
      </p>
    </figure>
  );
}
