import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {QrCode} from '@site/src/components/QrCode';
import type {KitData} from '@site/src/domain/content/data';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** Address of a page on the web, for paper that came from a folder too. */
export function useWebAddress(): (url: string) => string {
  const {siteConfig} = useDocusaurusContext();
  const root = `${siteConfig.url}${siteConfig.baseUrl}`.replace(/\/$/, '');
  return (url) => `${root}${url}`;
}

/** QR code at the head of a sheet, to a page to read afterwards: never to the answers. */
export function PageCode({data}: {readonly data: KitData}): ReactNode {
  const address = useWebAddress();
  const [page] = data.pages;
  if (!page) return null;
  return (
    <div className={styles.code}>
      <p>
        終わったあとに読む
        <br />
        {page.title}
      </p>
      <QrCode text={address(page.url)} />
    </div>
  );
}
