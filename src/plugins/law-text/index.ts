import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {lawIdOf, officialNumber} from '../../domain/law/names';
import {type OfficialText, officialText} from '../../domain/law/official';
import {today} from '../../domain/law/versions';
import type {ArticleFrontMatter} from '../../schema/frontMatter';
import type {ContentStore} from '../content/store';
import {lawCache, readEditions} from './readEditions';
import {fingerprintOf} from './sha256';

/** What `@generated/law-text/default/<article>.json` holds before `npm run law -- update`. */
export interface NotFetched {
  readonly article: string;
  readonly paragraphs: readonly [];
}

/** What the plugin needs of an article page. */
export type ExplainedArticle = Pick<ArticleFrontMatter, 'article' | 'officialUrl' | 'fingerprint'>;

/**
 * Official texts of article pages, as far as they were fetched.
 *
 * @param root project root (absolute)
 * @param day `YYYY-MM-DD`: the text in force on it is taken
 */
export function officialTexts(
  root: string,
  pages: readonly ExplainedArticle[],
  day: string,
): {readonly texts: readonly (OfficialText | NotFetched)[]; readonly damaged: readonly string[]} {
  const damaged = new Set<string>();
  const texts = pages.map(({article, officialUrl, fingerprint}) => {
    const lawId = lawIdOf(officialUrl);
    const cached = lawId ? readEditions(root, lawId) : {editions: [], damaged: []};
    for (const file of cached.damaged) damaged.add(path.relative(root, file));
    const num = officialNumber(article);
    const text = officialText(cached.editions, {article, num}, day);
    if (!text) return {article, paragraphs: []} as const;
    const explained = fingerprint && fingerprintOf({lines: text.paragraphs}) === fingerprint;
    return fingerprint ? {...text, explained: explained === true} : text;
  });
  return {texts, damaged: [...damaged]};
}

/**
 * Docusaurus plugin that hands fetched official texts to article pages, as modules
 * `@generated/law-text/default/<article>.json` (one for every article page, without paragraphs where
 * nothing was fetched) and `index.json` (the articles that were). Without `.cache/law` the site
 * builds as before.
 */
export function lawTextPlugin(store: ContentStore) {
  return ({siteDir}: LoadContext): Plugin => ({
    name: 'law-text',
    getPathsToWatch: () => [`${lawCache.replaceAll(path.sep, '/')}/**/*.json`],
    async contentLoaded({actions}) {
      const pages = [...store.graph().pages.values()].flatMap(({frontMatter}) =>
        frontMatter.type === 'article' ? [frontMatter] : [],
      );
      const {texts, damaged} = officialTexts(siteDir, pages, today(new Date()));
      if (damaged.length > 0) {
        console.warn(
          `読めない条文のファイルがあり、使いませんでした（npm run law -- update で取り直せます）: ${damaged.join('、')}`,
        );
      }
      const fetched = texts.filter((text) => text.paragraphs.length > 0);
      await Promise.all([
        ...texts.map((text) => actions.createData(`${text.article}.json`, JSON.stringify(text))),
        actions.createData('index.json', JSON.stringify(fetched.map(({article}) => article))),
      ]);
    },
  });
}
