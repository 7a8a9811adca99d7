import {expect, test} from 'vitest';
import {encodeResult, maxCodeLength} from '../../../src/domain/measurement/code';
import {measureSets} from '../../../src/plugins/measure/measureSets';
import {graph} from '../exporters/support/bank';

const sets = measureSets(graph);

test('every kit has a check of its own, item by item before and after', () => {
  const ids = sets.map(({id}) => id);
  for (const kit of graph.workshops.keys()) expect(ids).toContain(`kit-${kit}`);
  for (const {pre, post} of sets) expect(pre.length).toBe(post.length);
});

test('every item has a right answer, and no more than six options fit a code', () => {
  for (const item of sets.flatMap(({pre, post}) => [...pre, ...post])) {
    expect(item.options.filter(({right}) => right).length).toBeGreaterThan(0);
    expect(item.options.length).toBeLessThanOrEqual(6);
    expect(item.stem.startsWith('【')).toBe(false);
  }
});

test('every code of the site is short', () => {
  for (const set of sets) {
    const answers = set.post.map(({options, many}) => (many ? (1 << options.length) - 1 : 1));
    const code = encodeResult(set, {phase: 'post', token: 'ZZZZ', answers});
    expect(code.length).toBeLessThanOrEqual(maxCodeLength);
  }
});
