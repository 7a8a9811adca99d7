import {describe, expect, it} from 'vitest';
import {createPlan} from '../../../src/domain/session-plan/compose';
import {
  everyRequest,
  expectSound,
  type Outcomes,
  planOrNearest,
  tryEveryDelay,
} from '../../support/everySession';
import {library, request} from './support';

describe('every session that the fixture kits allow', () => {
  const requests = everyRequest(library);

  it('can be planned for every audience, goal and length', () => {
    expect(requests).toHaveLength(5 * 3 * 4);
    for (const request of requests) expect(createPlan(library, request)).toMatchObject({ok: true});
  });

  it('adds up to the minute, rests, and keeps every block in its range', () => {
    for (const request of requests) expectSound(library, planOrNearest(library, request));
  });

  it('ends on time after exactly the delays that the time left can bear', () => {
    const outcomes: Outcomes = new Map();
    for (const request of requests)
      expect(tryEveryDelay(library, planOrNearest(library, request), outcomes)).toEqual([]);
    expect(outcomes.size).toBeGreaterThan(3);
  });

  it('stops a running block when that alone ends the session on time', () => {
    const outcomes: Outcomes = new Map();
    const plan = planOrNearest(library, request);
    const all = ({minutes}: {minutes: number}) => Array.from({length: minutes}, (_, at) => at + 1);
    expect(tryEveryDelay(library, plan, outcomes, all)).toEqual([]);
    expect(outcomes.get('running block stopped')).toBeGreaterThan(0);
  });
});
