import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, Plugin} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {site} from './site.config';
import {offline} from './src/config/edition';
import {footer, navbar} from './src/config/navigation';
import {searchDocuments} from './src/config/searchDocuments';
import {sitemap} from './src/config/sitemap';
import {strictMarkdownHooks, strictness} from './src/config/strictness';
import {coloursPlugin} from './src/plugins/colours';
import {contentPlugin} from './src/plugins/content';
import {rehypeSections} from './src/plugins/content/rehypeSections';
import {remarkContent} from './src/plugins/content/remark';
import {openContent} from './src/plugins/content/store';
import {coursePrintPlugin} from './src/plugins/course-print';
import {deliveryPlugin} from './src/plugins/delivery';
import {downloadsPlugin} from './src/plugins/downloads';
import {lawTextPlugin} from './src/plugins/law-text';
import {leanPlugin} from './src/plugins/lean';
import {licencesPlugin} from './src/plugins/licences';
import {measurePlugin} from './src/plugins/measure';
import {searchIndexPlugin} from './src/plugins/search-index';

const root = __dirname;
const store = openContent(root);
// Broken content stops every command here, before anything is built, with all issues at once.
store.graph();

// MathML needs no fonts, no stylesheet and no style attributes.
const mathMl = [rehypeKatex, {output: 'mathml', strict: true}];

const markdown = {
  beforeDefaultRemarkPlugins: [[remarkContent, {store, root}]],
  remarkPlugins: [remarkMath],
  rehypePlugins: [rehypeSections, mathMl],
} satisfies Partial<PresetOptions['docs']>;

const config: Config = {
  title: site.title,
  tagline: site.tagline,
  url: site.url,
  baseUrl: site.baseUrl,
  favicon: 'img/favicon.svg',
  trailingSlash: false,
  baseUrlIssueBanner: false,
  i18n: {defaultLocale: 'ja', locales: ['ja']},
  future: {
    v4: true,
    experimental_router: offline ? 'hash' : 'browser',
    // The persistent cache does not know the YAML beside a page, so pages would go stale.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: false,
      mdxCrossCompilerCache: true,
      gitEagerVcs: false,
    },
  },
  ...strictness,
  markdown: {
    // YAML turns dates into Date objects; pages and components want them as written.
    parseFrontMatter: async (params) => {
      const result = await params.defaultParseFrontMatter(params);
      const keep = ([key, value]: [string, unknown]) => [
        key,
        value instanceof Date && key !== 'date' ? value.toISOString().slice(0, 10) : value,
      ];
      return {
        ...result,
        frontMatter: Object.fromEntries(Object.entries(result.frontMatter).map(keep)),
      };
    },
    mdx1Compat: {comments: false, admonitions: false, headingIds: true},
    hooks: strictMarkdownHooks,
  },
  presets: [
    [
      'classic',
      {
        docs: {
          ...markdown,
          routeBasePath: 'docs',
          sidebarPath: './sidebars.ts',
          breadcrumbs: true,
          // A page's address is its file name, number and all.
          numberPrefixParser: false,
        },
        blog: {
          ...markdown,
          blogTitle: '制度の動きとお知らせ',
          blogDescription: '地域共生社会をめぐる制度の動きと、このサイトの更新をお知らせします。',
          blogSidebarTitle: '最近の記事',
          blogSidebarCount: 'ALL',
          // The router of the offline edition has no feeds.
          feedOptions: {
            type: offline ? null : 'all',
            title: `${site.title}：制度の動きとお知らせ`,
            description: '地域共生社会をめぐる制度の動きと、このサイトの更新をお知らせします。',
          },
          archiveBasePath: null,
          showReadingTime: false,
          onUntruncatedBlogPosts: 'throw',
          onInlineTags: 'throw',
          onInlineAuthors: 'throw',
        },
        pages: {remarkPlugins: [remarkMath], rehypePlugins: [mathMl]},
        theme: {
          customCss: [
            './src/css/tokens.css',
            './src/css/global.css',
            './src/css/easy.css',
            './src/css/magnified.css',
          ],
        },
        sitemap: offline ? false : sitemap(store.graph),
      } satisfies PresetOptions,
    ],
  ],
  clientModules: [
    './src/config/quietLinks.ts',
    ...(offline ? ['./src/config/offlineArrival.ts'] : []),
  ],
  plugins: [
    contentPlugin(store),
    leanPlugin,
    (context) => coloursPlugin(context, site.colours ?? {}),
    (context) => deliveryPlugin(context, {folder: offline}),
    lawTextPlugin(store),
    coursePrintPlugin(store),
    downloadsPlugin(store),
    measurePlugin(store),
    licencesPlugin,
    // Docusaurus types a plugin's content as unknown; this one's content is its documents.
    (context) =>
      searchIndexPlugin(context, {
        documents: async () => searchDocuments(store.graph()),
      }) as Plugin,
  ],
  customFields: {operator: site.operator, desks: site.desks},
  themeConfig: {
    navbar,
    footer,
    // Names no town, so that any town can send it along.
    image: 'img/og.png',
    docs: {sidebar: {autoCollapseCategories: true, hideable: false}},
    // No program code is shown; the stock colours for it would be part of every page.
    prism: {theme: {plain: {}, styles: []}, darkTheme: {plain: {}, styles: []}},
    colorMode: {respectPrefersColorScheme: true},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies ThemeConfig,
};

export default config;
