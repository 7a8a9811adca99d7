import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildIndex} from '../../domain/search/packing/build';
import type {SearchDocument} from '../../domain/search/types';
import {buildLexicon} from './lexicon';
import {readReviewedWords} from './reviewedWords';
import {writeChunks} from './writeChunks';

/** Options of {@link searchIndexPlugin}. */
export interface SearchIndexOptions {
  /** Sections of the whole site, in page order; called on every load of the content. */
  readonly documents: () => Promise<readonly SearchDocument[]>;
}

/**
 * Docusaurus plugin that builds the search index and writes it as modules under
 * `@generated/search-index/default/`: `core.json`, `words.json` and `texts-<n>.json`, imported by
 * `chunks.js` only when somebody searches.
 */
export function searchIndexPlugin(
  {siteDir}: LoadContext,
  {documents}: SearchIndexOptions,
): Plugin<readonly SearchDocument[]> {
  return {
    name: 'search-index',
    getPathsToWatch: () => ['docs/_readings.yaml', 'docs/_residents-words.yaml'],
    loadContent: async () => [...(await documents())],
    async contentLoaded({content, actions}) {
      const lexicon = await buildLexicon(content, readReviewedWords(siteDir, content));
      await writeChunks(buildIndex(content, lexicon), actions);
    },
  };
}
