import Link from '@docusaurus/Link';
import {useQuestion} from '../hooks/useQuestion';
import {pageLink} from '../links';
import styles from './feedback.module.css';
import {MisconceptionLink} from './MisconceptionLink';

/** Where to read on: the section that teaches it, and in a case the misconceptions met. */
export function FeedbackLinks() {
  const {item, answered, links} = useQuestion();
  const page = pageLink(links, item.page);
  const met =
    item.type === 'scenario' ? (answered?.grade.parts ?? []).map((part) => part.misconception) : [];
  const misconceptions = [...new Set(met)].filter((id) => id !== undefined);
  return (
    <p className={styles.links}>
      <Link className="mb-button mb-button--sub" to={page.url}>
        根拠の節を読む
        {page.title && <span className="mb-visually-hidden">:{page.title}</span>}
      </Link>
      {misconceptions.map((id) => (
        <MisconceptionLink key={id} id={id} />
      ))}
    </p>
  );
}
