// Swizzled (eject): the stock card shows emoji and cuts its text; ours shows title and description.
import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocById} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function DocCard({item}: {readonly item: PropSidebarItem}): ReactNode {
  const doc = useDocById(item.type === 'link' ? (item.docId ?? undefined) : undefined);
  if (item.type === 'html' || !item.href) return null;
  const description = item.description ?? doc?.description;
  return (
    <Link className={styles.card} to={item.href}>
      <strong>{doc?.title ?? item.label}</strong>
      {description && <span>{description}</span>}
    </Link>
  );
}
