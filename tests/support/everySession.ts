import {expect} from 'vitest';
import {longestStretch, stretches} from '../../src/domain/session-plan/breaks';
import {createPlan} from '../../src/domain/session-plan/compose';
import {planIssues} from '../../src/domain/session-plan/issues';
import {type Library, placed, shortestBreak, total} from '../../src/domain/session-plan/library';
import {type Offer, replan} from '../../src/domain/session-plan/replan';
import * as run from '../../src/domain/session-plan/run';
import type {PlanRequest, SessionPlan} from '../../src/domain/session-plan/types';
import {workshopAudience} from '../../src/schema/workshopBlock';

/** Lengths the form offers. */
export const lengths = [30, 60, 90, 180] as const;

/** Every request a trainer can make of the form. */
export function everyRequest(library: Library): PlanRequest[] {
  return workshopAudience.options.flatMap((audience) =>
    library.kits
      .filter((kit) => kit.audience.includes(audience))
      .flatMap((kit) => kit.goals)
      .flatMap(({id}) =>
        lengths.map((minutes) => ({audience, goal: id, minutes, headcount: 12, start: 840})),
      ),
  );
}

/** Least minutes of rest in any 90 minutes of a session, looked at minute by minute. */
function leastRest(library: Library, plan: SessionPlan): number {
  const rests = placed(library, plan).flatMap(({outline, minutes}) =>
    Array.from({length: minutes}, () => Number(outline.kind === 'break')),
  );
  const windows = Array.from({length: Math.max(0, rests.length - 89)}, (_, from) =>
    rests.slice(from, from + 90).reduce((sum, rest) => sum + rest, 0),
  );
  return Math.min(...windows, Number.POSITIVE_INFINITY);
}

/** What every plan holds: the minute, rest, ranges, beginning and end. */
export function expectSound(library: Library, plan: SessionPlan): void {
  expect(planIssues(library, plan)).toEqual([]);
  expect(total(plan.items)).toBe(plan.minutes);
  const items = placed(library, plan);
  expect(Math.max(...stretches(items))).toBeLessThanOrEqual(longestStretch);
  expect(leastRest(library, plan)).toBeGreaterThanOrEqual(shortestBreak);
  for (const {outline, minutes} of items)
    if (outline.kind === 'break') expect(minutes).toBeGreaterThanOrEqual(shortestBreak);
    else expect(outline.audience).toContain(plan.audience);
}

/** Least minutes of what no cut may take away from a block on. */
function fixed(library: Library, plan: SessionPlan, at: number): number {
  return total(
    placed(library, {items: plan.items.slice(at)})
      .filter(
        ({outline}) => outline.keep && outline.takeHome === undefined && outline.kind !== 'break',
      )
      .map(({minutes, outline}) => ({minutes: Math.min(minutes, outline.minutes.min)})),
  );
}

/** What an offer changes that it must not. */
function illegal(library: Library, plan: SessionPlan, at: number, offer: Offer): string[] {
  const found: string[] = [];
  const after = placed(library, offer);
  const kept = new Set(after.map(({block}) => block));
  for (let past = 0; past < at; past++)
    if (offer.items[past]?.minutes !== plan.items[past]?.minutes)
      found.push(`past ${past} changed`);
  for (const {block, outline} of placed(library, plan)) {
    const free = !outline.keep || outline.takeHome !== undefined || outline.kind === 'break';
    if (!kept.has(block) && !free) found.push(`${block} left out`);
  }
  for (const {outline, minutes, block} of after.slice(at)) {
    const planned = plan.items.find((item) => item.block === block)?.minutes ?? 0;
    const least = outline.kind === 'break' ? shortestBreak : outline.minutes.min;
    if (minutes < Math.min(planned, least)) found.push(`${block} too short`);
    if (minutes > Math.max(planned, outline.minutes.max)) found.push(`${block} too long`);
  }
  return found;
}

/**
 * Tries every delay of 1–20 minutes at every block of a plan: the offer is legal and ends on time
 * whenever the time left holds at all what must stay.
 *
 * @returns how many delays were tried, how many end on time, and every fault
 */
export function tryEveryDelay(library: Library, plan: SessionPlan) {
  const faults: string[] = [];
  let tried = 0;
  let mended = 0;
  for (let at = 0; at < plan.items.length; at++) {
    const rest = plan.items.slice(at);
    const breaks = placed(library, {items: rest}).filter(
      ({outline}) => outline.kind === 'break',
    ).length;
    const needed = fixed(library, plan, at) + breaks * shortestBreak;
    for (let delay = 1; delay <= 20; delay++) {
      const offer = replan(library, plan, {at, delay});
      const past = total(offer.items.slice(at)) + delay - total(rest);
      const say = (fault: string) =>
        faults.push(`${plan.goal}, ${plan.minutes} minutes, block ${at}, ${delay} late: ${fault}`);
      illegal(library, plan, at, offer).forEach(say);
      if (total(rest) - delay >= needed && offer.over > 0) say('could end on time');
      if (offer.over > 0 ? past !== offer.over : past > 0) say(`ends ${past} minutes late`);
      tried += 1;
      if (offer.over === 0) mended += 1;
    }
  }
  return {tried, mended, faults};
}

/**
 * Runs a plan with every delay of 1–20 minutes in every block, as the desk does it: asked for before
 * it happens, taken, and timed.
 *
 * @returns every fault
 */
export function runEveryDelay(library: Library, plan: SessionPlan): string[] {
  const minute = 60_000;
  const faults: string[] = [];
  let state = run.startRun('c', plan, 0, 0);
  for (const [at, item] of plan.items.entries()) {
    const begin = state.began[at] ?? 0;
    for (let more = 1; more <= 20; more++) {
      const {plan: asked, ...delay} = run.delayOf(state, begin, more);
      const offer = replan(library, asked, delay);
      const after = run.accept(state, offer);
      const late = run.lateness(after, begin) / minute;
      if (late > offer.over || (offer.over > 0 && late !== offer.over))
        faults.push(`${plan.goal}, block ${at}, ${more} longer: ends ${late} late`);
      if (run.remaining(after, begin) !== (item.minutes + more) * minute)
        faults.push(`${plan.goal}, block ${at}, ${more} longer: was cut itself`);
    }
    state = run.next(state, begin + item.minutes * minute);
  }
  return faults;
}

/** The plan of a request, or that of the nearest request the builder offers. */
export function planOrNearest(library: Library, request: PlanRequest): SessionPlan {
  const result = createPlan(library, request);
  if (result.ok) return result.plan;
  expect(result.reason.length).toBeGreaterThan(10);
  const nearest = result.nearest && createPlan(library, result.nearest);
  if (!nearest?.ok) throw new Error(`no nearest plan for ${JSON.stringify(request)}`);
  return nearest.plan;
}
