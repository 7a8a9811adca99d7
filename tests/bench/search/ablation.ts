import lunr from 'lunr';
import {buildIndex} from '../../../src/domain/search/packing/build';
import type {SearchChunks} from '../../../src/domain/search/packing/chunks';
import {Searcher} from '../../../src/domain/search/query/searcher';
import type {Lexicon, SearchDocument} from '../../../src/domain/search/types';
import {type Ranker, rankerOf} from '../../support/evaluate';

function withChunks({core, words}: SearchChunks): Ranker {
  const searcher = new Searcher(core);
  searcher.addWords(words);
  return rankerOf(searcher);
}

/** lunr with nothing but pairs of characters: what a site gets without this folder. */
function plainBigrams(documents: readonly SearchDocument[]): Ranker {
  const pairs = (text: unknown) => {
    const runs =
      String(text ?? '')
        .toLowerCase()
        .match(/[a-z0-9]+|[ぁ-ヺー一-鿿々]+/g) ?? [];
    return runs.flatMap((run) =>
      /[a-z0-9]/.test(run) || run.length < 2
        ? [run]
        : Array.from({length: run.length - 1}, (_, i) => run.slice(i, i + 2)),
    );
  };
  const builder = new lunr.Builder();
  const tokenizer = (text: unknown) => pairs(text).map((token) => new lunr.Token(token, {}));
  Object.assign(builder, {tokenizer});
  builder.ref('url');
  builder.field('title', {boost: 3});
  builder.field('text');
  for (const {url, pageTitle, heading, text} of documents) {
    builder.add({url, title: `${pageTitle} ${heading}`, text});
  }
  const index = builder.build();
  return (query) =>
    index
      .query((asked) => {
        for (const token of new Set(pairs(query))) asked.term(token, {});
      })
      .map(({ref}) => ref);
}

/**
 * The search with one mechanism taken away at a time.
 *
 * @param documents Sections of the site.
 * @param lexicon Readings and residents' words.
 */
export function ablations(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): ReadonlyMap<string, Ranker> {
  const full = buildIndex(documents, lexicon);
  const {core, words} = full;
  const withoutAliases = {...core, pages: core.pages.map((page) => ({...page, n: []}))};
  const literal = new Searcher(core);
  literal.addWords(words);
  return new Map<string, Ranker>([
    ['everything', withChunks(full)],
    ['without readings', withChunks({...full, words: {...words, readings: ''}})],
    ['without residents’ words', withChunks({...full, words: {...words, residentsWords: []}})],
    ['without aliases', withChunks({...full, core: withoutAliases})],
    ['without correction', (q) => literal.search(q, {literal: true}).results.map((r) => r.url)],
    ['core chunk alone', rankerOf(new Searcher(core))],
    [
      'without glossary entries',
      withChunks(
        buildIndex(
          documents.filter(({type}) => type !== 'glossary'),
          lexicon,
        ),
      ),
    ],
    ['plain lunr on pairs', plainBigrams(documents)],
  ]);
}
