import fc from 'fast-check';
import lunr from 'lunr';
import {describe, expect, it} from 'vitest';
import {fieldBoosts, fields} from '../../../src/domain/search/packing/fields';
import {hydrate} from '../../../src/domain/search/packing/lunrIndex';
import {NumberReader, packNumbers} from '../../../src/domain/search/packing/numbers';
import {PackedIndex} from '../../../src/domain/search/packing/packedIndex';
import {packPostings, readPosting} from '../../../src/domain/search/packing/postings';
import {finish} from '../../../src/domain/search/packing/steps';
import {isPair, packTerms, unpackTerms} from '../../../src/domain/search/packing/terms';
import {packReadings, unpackReadings} from '../../../src/domain/search/packing/words';
import {normalise} from '../../../src/domain/search/text/normalise';
import {titleTokensOf, tokensOf} from '../../../src/domain/search/text/tokens';
import {documents, fixtureChunks} from './fixture';

describe('packed numbers', () => {
  it('come back, in ASCII that JSON need not escape', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: 2 ** 31 - 1})), (numbers) => {
        const packed = packNumbers(numbers);
        expect(packed).toMatch(/^[ !#-[\]-~]*$/);
        const reader = new NumberReader(packed);
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it('take one character up to 63 and two up to a thousand', () => {
    expect(packNumbers([63])).toHaveLength(1);
    expect(packNumbers([64, 1000])).toHaveLength(4);
  });
});

it('packed postings come back', () => {
  const postings = [[0, 1, 5], [7], [2, 900]];
  const reader = new NumberReader(packPostings(postings));
  const read = postings.map((posting) => {
    const sections: number[] = [];
    readPosting(reader, posting.length, (section) => sections.push(section));
    return sections;
  });
  expect(read).toEqual(postings);
});

it('packed terms come back, pairs first', () => {
  const terms = ['csw', '支え', '支援', '畑', '参加', '§106-4'].sort();
  const back = unpackTerms(packTerms(terms));
  expect(back).toEqual([...terms.filter(isPair), ...terms.filter((term) => !isPair(term))]);
});

it('packed readings come back', () => {
  const readings = [
    {reading: 'しえん', surface: '支援'},
    {reading: 'しえん', surface: '私怨'},
    {reading: 'ひきこもり', surface: 'ひきこもり'},
    {reading: 'けあ', surface: 'ケア'},
  ];
  const back = unpackReadings(packReadings(readings));
  expect(back).toHaveLength(readings.length);
  expect(back).toEqual(expect.arrayContaining(readings));
});

describe('the hydrated index', () => {
  const index = finish(PackedIndex.read(fixtureChunks().core));

  /** The index as lunr itself would build it from the same tokens. */
  function reference(): lunr.Index {
    const builder = new lunr.Builder();
    const tokenise = (text: unknown, {fields: [field]}: {fields: string[]}) => {
      const folded = normalise(String(text ?? ''));
      const tokens = field === 'text' ? [...new Set(tokensOf(folded))] : titleTokensOf(folded);
      return tokens.map((token) => new lunr.Token(token, {}));
    };
    Object.assign(builder, {tokenizer: tokenise});
    builder.ref('id');
    for (const field of fields) builder.field(field, {boost: fieldBoosts[field]});
    for (const [id, {pageTitle, heading, aliases, text}] of documents.entries()) {
      const shown =
        heading === ''
          ? {title: pageTitle, page: '', alias: aliases.join(' ')}
          : {title: heading, page: pageTitle, alias: ''};
      builder.add({id: String(id), ...shown, text});
    }
    return builder.build();
  }

  it.each([['支援', '援会', '会議'], ['畑'], ['csw'], ['§106-4', '重層'], ['ます', '組織']])(
    'gives the scores of an index that lunr built itself: %s',
    (...terms) => {
      const ask = (query: lunr.Query) => {
        for (const [i, term] of terms.entries()) query.term(term, {boost: 1 / (i + 1)});
      };
      const scores = (results: lunr.Index.Result[]) =>
        results.map(({ref, score}) => [ref, score.toFixed(9)]).sort();
      const ours = hydrate(index, terms, () => true).query(ask);
      expect(ours).not.toHaveLength(0);
      expect(scores(ours)).toEqual(scores(reference().query(ask)));
    },
  );

  it('scores a section the same without the others', () => {
    const ask = (query: lunr.Query) => query.term('支援', {});
    const all = hydrate(index, ['支援'], () => true).query(ask);
    const one = hydrate(index, ['支援'], (section) => String(section) === all[0]?.ref).query(ask);
    expect(one.map(({ref, score}) => ({ref, score}))).toEqual([
      {ref: all[0]?.ref, score: all[0]?.score},
    ]);
  });
});
