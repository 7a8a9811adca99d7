import lunr from 'lunr';
import type {SearchDocument} from '../../../src/domain/search/types';
import type {Ranker} from '../../support/evaluate';

function pairsOf(text: unknown): string[] {
  const runs =
    String(text ?? '')
      .toLowerCase()
      .match(/[a-z0-9]+|[ぁ-ヺー一-鿿々]+/g) ?? [];
  return runs.flatMap((run) =>
    /[a-z0-9]/.test(run) || run.length < 2
      ? [run]
      : Array.from({length: run.length - 1}, (_, i) => run.slice(i, i + 2)),
  );
}

/**
 * lunr with nothing but pairs of characters: what a site gets without `src/domain/search`.
 *
 * @param documents Sections of the site.
 */
export function plainBigrams(documents: readonly SearchDocument[]): Ranker {
  const builder = new lunr.Builder();
  const tokenizer = (text: unknown) => pairsOf(text).map((token) => new lunr.Token(token, {}));
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
        for (const token of new Set(pairsOf(query))) asked.term(token, {});
      })
      .map(({ref}) => ref);
}
