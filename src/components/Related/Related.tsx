import Link from '@docusaurus/Link';
import {Ruby} from '@site/src/components/Ruby';
import {TypeMark} from '@site/src/components/TypeMark';
import {sectionOf} from '@site/src/components/TypeMark/marks';
import type {RelatedLinks} from '@site/src/domain/content/links';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const order: readonly (keyof RelatedLinks)[] = [
  'articles',
  'misconceptions',
  'concepts',
  'cases',
  'lessons',
  'easy',
];

/** Links of a page in both directions, each with the mark of the section it leads to. */
export function Related({groups}: {readonly groups: RelatedLinks}): ReactNode {
  const links = order.flatMap((key) => groups[key]);
  if (links.length === 0) return null;
  return (
    <ul className={styles.list}>
      {links.map((link) => (
        <li key={link.url}>
          <TypeMark section={sectionOf(link.url)} read={link.read !== undefined} />
          <Link to={link.url}>
            <Ruby parts={link.read ?? [{text: link.title}]} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
