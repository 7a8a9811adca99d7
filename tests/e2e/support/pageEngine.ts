import type {Page} from '@playwright/test';
import type {CoreChunk, WordsChunk} from '../../../src/domain/search/packing/chunks';
import type {Searcher} from '../../../src/domain/search/query/searcher';
import {signs} from './searchChunks';

/** What scripts of the bundler are given to load modules with. */
interface Bundler {
  (id: string): unknown;
  /** Every module the page has fetched so far, as its function. */
  readonly m: Readonly<Record<string, unknown>>;
}

/**
 * First five results of many queries, asked of the engine and the index that the page itself has
 * loaded: the modules are taken from its bundler, as a further script of the site would take them,
 * so the site needs no door for tests. The page must have searched already.
 *
 * @returns Addresses of the results by query.
 * @throws When the page has not loaded all of the search.
 */
export function answersInPage(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    ({asked, signs}) => {
      const [, scripts] =
        Object.entries(globalThis).find(([name]) => name.startsWith('webpackChunk')) ?? [];
      let bundler: Bundler | undefined;
      const take = (own: Bundler) => {
        bundler = own;
      };
      (scripts as unknown[]).push([['taken for a test'], {}, take]);
      const load = <T>(sign: string): T => {
        const id = Object.keys(bundler?.m ?? {}).find((name) =>
          String(bundler?.m[name]).includes(sign),
        );
        if (!bundler || id === undefined) throw new Error(`the page has not loaded ${sign}`);
        return bundler(id) as T;
      };
      const engine = load<{Searcher: typeof Searcher}>(signs.engine);
      const searcher = new engine.Searcher(load<CoreChunk>(signs.core));
      searcher.addWords(load<WordsChunk>(signs.words));
      return asked.map((query) =>
        searcher
          .search(query)
          .results.slice(0, 5)
          .map(({url}) => url),
      );
    },
    {asked: queries, signs},
  );
}
