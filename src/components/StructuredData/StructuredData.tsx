import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type Place, type Thing, toJsonLd} from '@site/src/domain/findability/thing';
import type {ReactNode} from 'react';

/** Props of {@link StructuredData}. */
export interface StructuredDataProps {
  /** Describes the page, given the site it stands on. */
  readonly thingOf: (place: Place) => Thing;
}

/** Describes the page to search engines, in its head. The block is data: no browser runs it. */
export function StructuredData({thingOf}: StructuredDataProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {title: name, tagline, url, baseUrl, customFields} = siteConfig;
  // Paths of pages come with the base URL, those of our own data without.
  const absolute = (path: string) =>
    `${url}${baseUrl}${path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path.slice(1)}`;
  const thing = thingOf({name, tagline, operator: String(customFields?.operator), absolute});
  return (
    <Head>
      <script type="application/ld+json">{toJsonLd(thing)}</script>
    </Head>
  );
}
