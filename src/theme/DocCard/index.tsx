// Swizzled (eject): the stock card shows emoji and cuts its text; ours shows title and description,
// from a file of their own, as the sidebar's data is part of every page.
import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import cards from '@generated/content/default/cards.json';
import type {DocCardWords} from '@site/src/domain/content/data';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const words = cards as Readonly<Record<string, DocCardWords>>;

export default function DocCard({item}: {readonly item: PropSidebarItem}): ReactNode {
  const doc = item.type === 'link' ? words[item.href] : undefined;
  if (item.type === 'html' || !item.href) return null;
  const description = item.description ?? doc?.description;
  return (
    <Link className={styles.card} to={item.href}>
      <strong>{doc?.title ?? item.label}</strong>
      {description && <span>{description}</span>}
    </Link>
  );
}
