import {describe, expect, it} from 'vitest';
import {PackedIndex} from '../../../src/domain/search/packing/packedIndex';
import {finish} from '../../../src/domain/search/packing/steps';
import {coverages, leastCoverage} from '../../../src/domain/search/query/coverage';
import {planQuery} from '../../../src/domain/search/query/plan';
import {normalise} from '../../../src/domain/search/text/normalise';
import {fixtureChunks} from './fixture';

const index = finish(PackedIndex.read(fixtureChunks().core));

/** Best coverage of a query over all sections; 0 when it cannot be planned. */
function best(query: string): number {
  const plan = planQuery(normalise(query), index);
  return plan ? Math.max(0, ...coverages(plan, index).values()) : 0;
}

describe('coverage', () => {
  it('is whole when every term stands in the section', () => {
    expect(best('守秘義務')).toBeCloseTo(1);
  });

  it('falls with what the site does not have', () => {
    expect(best('守秘義務 確定申告')).toBeLessThan(0.6);
    expect(best('確定申告')).toBe(0);
  });

  it('gives no plan for an article that the site does not have', () => {
    expect(planQuery('106条の99', index)).toBeUndefined();
  });

  it('takes a bare number for the articles that begin so', () => {
    expect(best('106')).toBe(1);
  });

  it('asks for less of long questions and for more of hiragana', () => {
    const share = (query: string) => {
      const plan = planQuery(normalise(query), index);
      return plan && leastCoverage(plan);
    };
    expect(share('守秘義務')).toBe(0.5);
    expect(share('支援会議の構成員にはどんな人がなれるのか知りたい')).toBeLessThan(0.5);
    expect(share('つながりたい')).toBeGreaterThan(0.5);
  });
});
