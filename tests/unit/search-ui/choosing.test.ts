import {describe, expect, it} from 'vitest';
import {groupResults} from '../../../src/components/SearchBox/groups';
import {nextOption} from '../../../src/components/SearchBox/nextOption';
import {kindOf} from '../../../src/components/SearchEngine/kind';
import {countChoices, filterResults, toggleKind} from '../../../src/components/SearchPage/filters';
import {readPlace} from '../../../src/components/SearchPage/place';
import type {SearchResult} from '../../../src/domain/search/types';

function result(url: string, rest: Partial<SearchResult> = {}): SearchResult {
  return {
    section: 0,
    url,
    pageTitle: url,
    heading: '',
    type: 'concept',
    audience: ['staff'],
    score: 1,
    marks: [],
    ...rest,
  };
}

const results = [
  result('/docs/law/4'),
  result('/glossary#shien', {type: 'glossary', audience: ['staff', 'resident']}),
  result('/docs/law/6', {audience: ['trainer']}),
  result('/blog/hajime', {type: 'blog', audience: ['resident']}),
];

describe('the list below the box', () => {
  it('puts kinds together and begins with the kind of the best result', () => {
    const groups = groupResults(results, kindOf);
    expect(groups.map(({kind, results: members}) => [kind, members.length])).toEqual([
      ['law', 2],
      ['glossary', 1],
      ['blog', 1],
    ]);
  });

  it('goes round through the input', () => {
    expect(nextOption('ArrowDown', -1, 3)).toBe(0);
    expect(nextOption('ArrowDown', 2, 3)).toBe(-1);
    expect(nextOption('ArrowUp', -1, 3)).toBe(2);
    expect(nextOption('ArrowUp', 0, 3)).toBe(-1);
  });

  it('leaves Home and End to the input until an option is chosen', () => {
    expect(nextOption('Home', -1, 3)).toBeUndefined();
    expect(nextOption('Home', 2, 3)).toBe(0);
    expect(nextOption('End', 0, 3)).toBe(2);
  });

  it('leaves every key alone without options, and letters always', () => {
    expect(nextOption('ArrowDown', -1, 0)).toBeUndefined();
    expect(nextOption('a', 1, 3)).toBeUndefined();
  });
});

describe('the filters of the search page', () => {
  it('show everything when nothing is chosen', () => {
    expect(filterResults(results, {kinds: [], audience: ''})).toEqual(results);
  });

  it('join kinds by or, kinds and reader by and', () => {
    const found = filterResults(results, {kinds: ['law', 'glossary'], audience: 'staff'});
    expect(found.map(({url}) => url)).toEqual(['/docs/law/4', '/glossary#shien']);
  });

  it('count what the other filter leaves', () => {
    const {kinds, audiences, everybody} = countChoices(results, {
      kinds: ['law'],
      audience: 'staff',
    });
    expect(kinds).toEqual([
      {value: 'law', count: 1},
      {value: 'glossary', count: 1},
      {value: 'blog', count: 0},
    ]);
    expect(audiences.map(({count}) => count)).toEqual([1, 1, 0]);
    expect(everybody).toBe(2);
  });

  it('keep a chosen kind in sight when no result has it', () => {
    const {kinds} = countChoices(results, {kinds: ['easy'], audience: ''});
    expect(kinds).toContainEqual({value: 'easy', count: 0});
  });

  it('tick and untick', () => {
    expect(toggleKind(['law'], 'easy')).toEqual(['law', 'easy']);
    expect(toggleKind(['law', 'easy'], 'law')).toEqual(['easy']);
  });
});

describe('the place in the list', () => {
  it('is read from the history entry', () => {
    expect(readPlace({key: 'x', searchPlace: {top: 500, limit: 60}})).toEqual({
      top: 500,
      limit: 60,
    });
  });

  it('is the top for an entry that holds anything else', () => {
    for (const state of [null, undefined, 3, {}, {searchPlace: {top: '5', limit: -1}}]) {
      expect(readPlace(state)).toEqual({top: 0, limit: 0});
    }
  });
});
