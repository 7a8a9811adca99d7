/** Everything that is fetched with the engine, so that no page carries it. */
export {excerptOf, markWords} from '@site/src/domain/search/excerpt';
export {Searcher} from '@site/src/domain/search/query/searcher';
