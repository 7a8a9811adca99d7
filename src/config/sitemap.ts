import type {PluginOptions} from '@docusaurus/plugin-sitemap';
import {withDates} from '../domain/findability/sitemap';
import type {ContentGraph} from '../schema/graph';

/** The sitemap names the day each page's content is as of, and no guesses about how often it changes. */
export function sitemap(graph: () => ContentGraph): Partial<PluginOptions> {
  return {
    changefreq: null,
    priority: null,
    createSitemapItems: async ({defaultCreateSitemapItems, ...params}) => {
      const {url, baseUrl} = params.siteConfig;
      const dates = [...graph().pages.values()].flatMap((page): [string, string][] =>
        page.frontMatter.asOf === '資料に記載なし' ? [] : [[page.url, page.frontMatter.asOf]],
      );
      return withDates(await defaultCreateSitemapItems(params), url, baseUrl, new Map(dates));
    },
  };
}
