import type {LoadContext, Plugin} from '@docusaurus/types';
import {belowBase} from './belowBase';
import {writeData} from './data';
import type {ContentStore} from './store';

/**
 * Docusaurus plugin that watches `docs/`, hands the checked graph to pages as generated modules,
 * and makes the routes of learning paths.
 */
export function contentPlugin(store: ContentStore) {
  return ({baseUrl}: LoadContext): Plugin => ({
    name: 'content',
    getPathsToWatch: () => ['docs/**/*.{mdx,yaml}'],
    loadContent: async () => void store.reload(),
    contentLoaded: ({actions}) =>
      writeData(store.graph(), baseUrl, {
        ...actions,
        addRoute: belowBase(baseUrl, actions.addRoute),
      }),
  });
}
