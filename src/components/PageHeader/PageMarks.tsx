import {TypeMark} from '@site/src/components/TypeMark';
import {sectionOf} from '@site/src/components/TypeMark/marks';
import {isEasy} from '@site/src/domain/easy/isEasy';
import type {FrontMatter} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a kind of page says of itself beside its mark. */
function notes(front: FrontMatter): string[] {
  switch (front.type) {
    case 'article':
      return [front.law];
    case 'misconception':
      return [front.calledBy];
    case 'case':
      return [
        `${front.prefecture}${front.municipality}`,
        ...front.supports.map((support) => (support === '地域づくり' ? support : `${support}支援`)),
        ...(front.fictional ? ['架空事例'] : []),
      ];
    case 'lesson':
      return [`第${front.order}課`, `約${front.minutes}分`];
    case 'workshop':
      return [`${front.minutes}分`, front.headcount];
    default:
      return [];
  }
}

/** The mark of the section and the few words that place the page, above its title. */
export function PageMarks({
  id,
  front,
}: {
  readonly id: string;
  readonly front: FrontMatter;
}): ReactNode {
  return (
    <div className={styles.marks}>
      <TypeMark section={sectionOf(id)} read={isEasy(front)} />
      {notes(front).map((note) => (
        <span className={styles.note} key={note}>
          {note}
        </span>
      ))}
    </div>
  );
}
