import {Force} from '@site/src/components/Force';
import type {LadderDiagram} from '@site/src/schema/diagram/ladder';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import styles from './ladder.module.css';

/** Blocks that pile up with the force; the badge beside them says the same in a word. */
function Strength({level}: {readonly level: number}): ReactNode {
  return (
    <svg className={styles.strength} viewBox="0 0 22 64" aria-hidden="true">
      {[1, 2, 3, 4].map((block) => (
        <rect
          key={block}
          x={2}
          y={66 - block * 16}
          width={18}
          height={12}
          rx={2}
          data-filled={block <= level}
        />
      ))}
    </svg>
  );
}

/** 力のはしご: the strongest rung on top, each with its words and examples. */
export function Ladder({diagram}: {readonly diagram: LadderDiagram}): ReactNode {
  return (
    <>
      <p className={styles.end}>
        <span aria-hidden="true">↑ </span>上ほど、強く求める
      </p>
      <ol className={styles.ladder}>
        {diagram.rungs.map((rung, index) => (
          <li key={rung.force} data-level={diagram.rungs.length - index}>
            <Strength level={diagram.rungs.length - index} />
            <div>
              <p className={styles.head}>
                <Force kind={rung.force} />
                <span>{rung.meaning}</span>
              </p>
              <p className={styles.endings}>
                目じるし：
                {rung.endings.map((ending) => (
                  <span key={ending}>「{ending}」</span>
                ))}
              </p>
              <ul className={styles.examples}>
                {rung.examples.map((example) => (
                  <li key={example.at}>
                    <PageLink page={example.page}>{example.at}</PageLink>
                    {`　${example.text}`}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
