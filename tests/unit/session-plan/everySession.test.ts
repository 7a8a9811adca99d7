import {describe, expect, it} from 'vitest';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {everyRequest, expectSound, planOrNearest, tryEveryDelay} from '../../support/everySession';
import {library} from './support';

describe('every session that the fixture kits allow', () => {
  const requests = everyRequest(library);

  it('can be planned for every audience, goal and length', () => {
    expect(requests).toHaveLength(5 * 3 * 4);
    for (const request of requests) expect(createPlan(library, request)).toMatchObject({ok: true});
  });

  it('adds up to the minute, rests, and keeps every block in its range', () => {
    for (const request of requests) expectSound(library, planOrNearest(library, request));
  });

  it('ends on time after any delay that the time left can bear', () => {
    for (const request of requests) {
      const {tried, mended, faults} = tryEveryDelay(library, planOrNearest(library, request));
      expect(faults).toEqual([]);
      expect(mended / tried).toBeGreaterThan(0.7);
    }
  });
});
