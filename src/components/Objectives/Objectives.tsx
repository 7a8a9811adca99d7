import type {LessonFrontMatter} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';

/** What one can do after the lesson, from its front matter. */
export function Objectives({
  objectives,
}: {
  readonly objectives: LessonFrontMatter['objectives'];
}): ReactNode {
  return (
    <ul>
      {objectives.map((objective) => (
        <li key={objective.id}>{objective.text}</li>
      ))}
    </ul>
  );
}
