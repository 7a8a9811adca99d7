import type {SearchChunks} from '../../../src/domain/search/packing/chunks';
import type {Lexicon, SearchDocument} from '../../../src/domain/search/types';
import type {Ranker} from '../../support/evaluate';
import {bundleEngine, type Engine} from './bundle';
import {type Mechanism, mechanisms} from './mechanisms';
import {plainBigrams} from './plainBigrams';

function rankerWith({Searcher}: Engine, {core, words}: SearchChunks, literal = false): Ranker {
  const searcher = new Searcher(core);
  searcher.addWords(words);
  return (query) => searcher.search(query, {literal}).results.map(({url}) => url);
}

/**
 * The search with one mechanism taken away at a time, and what is left without any.
 *
 * @param documents Sections of the site.
 * @param lexicon Readings and residents' words.
 */
export async function* ablations(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): AsyncGenerator<readonly [name: string, ranker: Ranker]> {
  const without = async ({replace, change, literal}: Omit<Mechanism, 'name'>) => {
    const engine = await bundleEngine(replace ?? {});
    const chunks = engine.buildIndex(documents, lexicon);
    return rankerWith(engine, change?.(chunks) ?? chunks, literal);
  };
  yield ['everything', await without({})];
  for (const mechanism of mechanisms) {
    yield [`without ${mechanism.name}`, await without(mechanism)];
  }
  yield ['plain lunr on pairs', plainBigrams(documents)];
}
