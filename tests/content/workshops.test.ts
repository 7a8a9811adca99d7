import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createPlan, readyPlan} from '../../src/domain/session-plan/compose';
import {createLibrary} from '../../src/domain/session-plan/library';
import {kitOutline} from '../../src/domain/session-plan/outline';
import {loadContent} from '../../src/plugins/content/load/loadContent';
import {workshopAudience} from '../../src/schema/workshopBlock';
import {
  everyRequest,
  expectSound,
  lengths,
  type Outcomes,
  outcomeText,
  planOrNearest,
  runEveryDelay,
  tryEveryDelay,
} from '../support/everySession';

const {workshops} = loadContent(path.resolve(import.meta.dirname, '../..'));
const library = createLibrary(workshops.map(({value}) => kitOutline(value)));
const requests = everyRequest(library);

describe('the session kits of the site', () => {
  it('run as their authors wrote them', () => {
    for (const kit of library.kits) {
      const [audience, goal] = [kit.audience[0], kit.goals[0]?.id];
      if (!audience || !goal) throw new Error(`${kit.id} is for nobody`);
      const result = createPlan(library, {
        audience,
        goal,
        minutes: kit.minutes,
        headcount: kit.headcount.typical,
        start: 600,
      });
      expect(result).toMatchObject({ok: true});
      if (!result.ok) continue;
      expectSound(library, result.plan);
      expect(runEveryDelay(library, result.plan)).toEqual([]);
    }
  });

  it('give every audience a session of every length, or name the nearest', () => {
    for (const request of requests) expectSound(library, planOrNearest(library, request));
    const served = (audience: string, minutes: number) =>
      requests.some(
        (request) =>
          request.audience === audience &&
          request.minutes === minutes &&
          createPlan(library, request).ok,
      );
    const present = workshopAudience.options.filter((audience) =>
      library.kits.some((kit) => kit.audience.includes(audience)),
    );
    const unserved = present.flatMap((audience) =>
      lengths.filter((minutes) => !served(audience, minutes)).map((minutes) => [audience, minutes]),
    );
    expect(unserved).toEqual([]);
  });

  it('end on time after exactly the delays that the time left can bear', () => {
    const plans = requests.map((request) => planOrNearest(library, request));
    // Different people often get the same session.
    const different = new Map(plans.map((plan) => [JSON.stringify([plan.goal, plan.items]), plan]));
    const outcomes: Outcomes = new Map();
    for (const plan of different.values())
      expect(tryEveryDelay(library, plan, outcomes)).toEqual([]);
    console.info(outcomeText(outcomes));
  }, 120_000);

  it('do so too when the delay is told in any minute of any block', () => {
    const outcomes: Outcomes = new Map();
    const minutes = (item: {minutes: number}) =>
      Array.from({length: item.minutes}, (_, at) => at + 1);
    for (const kit of library.kits) {
      const plan = readyPlan(kit, {
        audience: kit.audience[0] ?? '新任',
        goal: kit.goals[0]?.id ?? '',
        headcount: kit.headcount.typical,
        start: 600,
      });
      expect(tryEveryDelay(library, plan, outcomes, minutes)).toEqual([]);
    }
    console.info(outcomeText(outcomes));
  }, 120_000);
});
