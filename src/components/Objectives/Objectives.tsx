import {useProgress} from '@site/src/components/ProgressStore';
import {Ruby} from '@site/src/components/Ruby';
import type {RubyPart} from '@site/src/domain/easy/align';
import {objectiveProgress} from '@site/src/domain/progress';
import type {LessonFrontMatter} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Props of {@link Objectives}. */
export interface ObjectivesProps {
  readonly objectives: LessonFrontMatter['objectives'];
  /** The same texts with readings, on pages in easy Japanese. */
  readonly read?: readonly (readonly RubyPart[])[];
}

/** What one can do after the lesson; each is ticked once its questions are answered rightly. */
export function Objectives({objectives, read}: ObjectivesProps): ReactNode {
  const {record} = useProgress();
  return (
    <ul className={styles.objectives}>
      {objectives.map(({id, text, questions}, at) => {
        const {reached, right, total} = objectiveProgress(record, questions);
        return (
          <li key={id} data-reached={reached}>
            <Ruby parts={read?.[at] ?? [{text}]} />
            {right > 0 && (
              <span className={styles.state}>
                {reached ? '確かめ済み' : `${total}問中${right}問`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
