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

/** QR code at the foot of a sheet, to the site's learning courses: never to the answers. */
export function PageCode({data}: {readonly data: KitData}): ReactNode {
  const address = useWebAddress();
  const [page] = data.pages;
  if (!page) return null;
  return (
    <footer className={styles.code}>
      <QrCode text={address(page.url)} label={`「${page.title}」のページ`} />
      <p>
        終わったあとに読む：{page.title}
        <br />
        {address(page.url)}
      </p>
    </footer>
  );
}
