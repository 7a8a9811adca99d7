import Link from '@docusaurus/Link';
import {useQuestion} from '../hooks/useQuestion';
import {misconceptionLink} from '../links';
import styles from './feedback.module.css';

/** The way to the page that clears a misconception. */
export function MisconceptionLink({id}: {readonly id: string}) {
  const {links} = useQuestion();
  const {url, title} = misconceptionLink(links, id);
  return (
    <Link className={styles.link} to={url}>
      <span aria-hidden="true">▲ </span>
      {title ? `よくある誤解「${title}」` : 'この誤解をほどくページ'}
    </Link>
  );
}
