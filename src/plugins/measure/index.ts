import type {Plugin} from '@docusaurus/types';
import type {ContentStore} from '../content/store';
import {measureSets} from './measureSets';

/**
 * Docusaurus plugin that hands the checks to the pages of 「はかる」, as
 * `@generated/measure/default/sets.json`.
 */
export function measurePlugin(store: ContentStore) {
  return (): Plugin => ({
    name: 'measure',
    async contentLoaded({actions}) {
      await actions.createData('sets.json', JSON.stringify(measureSets(store.graph())));
    },
  });
}
