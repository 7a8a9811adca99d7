import Link from '@docusaurus/Link';
import {loadTerms, useLazy} from '@site/src/components/ContentData';
import type {QuizItem, QuizLinks} from '@site/src/components/Quiz';
import {pageLink} from '@site/src/components/Quiz/links';
import {rereadList} from '@site/src/domain/progress';
import styles from './styles.module.css';

/** Props of {@link RereadConcepts}. */
export interface RereadConceptsProps {
  readonly missed: readonly QuizItem[];
  readonly links: QuizLinks;
}

/** What to read again, by concept. Names of concepts come late; the links work without. */
export function RereadConcepts({missed, links}: RereadConceptsProps) {
  const terms = useLazy(loadTerms);
  const nameOf = (id: string) =>
    terms.status === 'ready' ? terms.value.find((term) => term.id === id)?.term : undefined;
  return (
    <>
      <h3>読みなおすところ</h3>
      <ul className={styles.reread}>
        {rereadList(missed).map(({concept, missed: count, pages}) => (
          <li key={concept}>
            {nameOf(concept) && <b>{nameOf(concept)}</b>}
            <span className={styles.missed}>{count}問</span>
            {pages.map((page) => {
              const {url, title} = pageLink(links, page);
              return (
                <Link key={page} to={url}>
                  {title ?? '根拠の節'}
                </Link>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
