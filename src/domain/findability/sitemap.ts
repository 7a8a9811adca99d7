/** What a sitemap says of one page; fits the items of Docusaurus' sitemap plugin. */
export interface Listed {
  readonly url: string;
  readonly lastmod?: string | null;
}

/**
 * Says of each page when its content was last made sure of. Dates of the version control would name
 * every change of layout, and a copy without history has none.
 *
 * @param siteUrl address of the site without path
 * @param baseUrl path of the site, with slashes
 * @param dates day (ISO) by address without base URL; a page without one says nothing
 */
export function withDates<T extends Listed>(
  items: readonly T[],
  siteUrl: string,
  baseUrl: string,
  dates: ReadonlyMap<string, string>,
): T[] {
  const top = new URL(baseUrl, siteUrl).href;
  return items.map((item) => {
    const day = dates.get(`/${decodeURI(item.url.slice(top.length))}`);
    return day === undefined ? item : {...item, lastmod: day};
  });
}

/** `robots.txt`: everybody may read everything, and finds the list of pages. */
export function robotsFile(siteUrl: string, baseUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${baseUrl}sitemap.xml`, siteUrl).href}\n`;
}
