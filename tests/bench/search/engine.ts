/** The engine from texts to results: what `bundleEngine` bundles. */
export {buildIndex} from '../../../src/domain/search/packing/build';
export {Searcher} from '../../../src/domain/search/query/searcher';
