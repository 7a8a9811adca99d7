import type {TownColours} from './src/domain/site/colours';

/** A desk a resident can talk to; shown on やさしい日本語 pages when there is one. */
export interface Desk {
  /** What the desk is called, as on its sign. */
  readonly name: string;
  /** What one can bring there, in easy words. */
  readonly about: string;
  /** As one dials it: `000-000-0000`. */
  readonly phone?: string;
  /** Building and floor. */
  readonly place?: string;
  /** Days and hours, in easy words. */
  readonly hours?: string;
}

/** Everything an adopting town changes. The rest of the site follows. */
export interface SiteConfig {
  /** Name in the header, in titles and in the files to take home. */
  readonly title: string;
  /** One line for search engines and for those who pass the site on. */
  readonly tagline: string;
  /** Address of the site, without path: `https://www.example.jp`. */
  readonly url: string;
  /** Path of the site below the address, with slashes: `/` or `/manabiba/`. */
  readonly baseUrl: string;
  /** Who runs this copy of the site; shown in the footer. */
  readonly operator: string;
  /** Desks in one's own town; an empty list shows how to find them instead. */
  readonly desks: readonly Desk[];
  /** The town's colours as `#rrggbb`; the build stops where text could not be read on them. */
  readonly colours?: {readonly light?: TownColours; readonly dark?: TownColours};
}

export const site: SiteConfig = {
  title: '地域共生まなびば',
  tagline: '小さな円が重なって、まちになる。',
  url: 'https://manabiba.example.jp',
  baseUrl: '/',
  operator: '地域共生まなびば',
  desks: [],
};
