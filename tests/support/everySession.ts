import {expect} from 'vitest';
import {longestStretch, stretches} from '../../src/domain/session-plan/breaks';
import {createPlan} from '../../src/domain/session-plan/compose';
import {planIssues} from '../../src/domain/session-plan/issues';
import {
  type Library,
  type Placed,
  placed,
  shortestBreak,
  total,
} from '../../src/domain/session-plan/library';
import {type Delay, type Offer, replan} from '../../src/domain/session-plan/replan';
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

const isFree = ({outline}: Placed) =>
  !outline.keep || outline.takeHome !== undefined || outline.kind === 'break';

const shortest = ({outline, minutes}: Placed) =>
  Math.min(minutes, outline.kind === 'break' ? shortestBreak : outline.minutes.min);

/**
 * Least minutes that must be spent in the room from a block on: the opening, the first check and the
 * closing in their shortest form, and what has been spent already.
 */
function mustStay(rest: readonly Placed[], spent: number): number {
  return rest.reduce((sum, item, at) => {
    const least = isFree(item) ? 0 : shortest(item);
    return sum + (at === 0 ? Math.max(least, spent) : least);
  }, 0);
}

/** What an offer changes that it must not. */
function illegal(library: Library, plan: SessionPlan, {at, delay, spent = 0}: Delay, offer: Offer) {
  const found: string[] = [];
  const after = placed(library, offer);
  const kept = new Set(after.map(({block}) => block));
  const rest = placed(library, plan).slice(at);
  const gone = rest.filter(({block}) => !kept.has(block));
  for (let past = 0; past < at; past++)
    if (offer.items[past]?.minutes !== plan.items[past]?.minutes)
      found.push(`past ${past} changed`);
  for (const item of gone) if (!isFree(item)) found.push(`${item.block} left out`);
  const ways = new Map(offer.cuts.map(({block, way}) => [block, way]));
  for (const item of after.slice(at)) {
    const {block, outline, minutes} = item;
    const planned = plan.items.find((other) => other.block === block)?.minutes ?? 0;
    const fixed = outline.kind === 'check' || outline.kind === 'break';
    const stopped = ways.get(block) === 'stop' && isFree(item) && minutes === spent;
    if (minutes < shortest({...item, minutes: planned}) && !stopped)
      found.push(`${block} too short`);
    if (minutes > Math.max(planned, fixed ? 0 : outline.minutes.max))
      found.push(`${block} too long`);
  }
  // People who sit through the last stretch may go home from it: no rest is owed before the closing.
  const seated = after.filter(({outline}) => outline.kind !== 'closing');
  if (Math.max(...stretches(seated)) > longestStretch) found.push('no rest');
  const least = total(after.slice(at).map((item) => ({minutes: shortest(item)})));
  for (const item of gone)
    if (spent === 0 && least + shortest(item) <= total(rest) - delay)
      found.push(`${item.block} left out though there is room`);
  return found;
}

/** What becomes of a delay; the last two are the only ones with which a session ends late. */
export type Outcome =
  | 'blocks shortened'
  | 'blocks left out'
  | 'check or work taken home'
  | 'running block stopped'
  | 'late: no minute for what must stay'
  | 'late: delay longer than the time left';

function outcomeOf({cuts, over}: Offer, room: number): Outcome {
  if (over > 0)
    return room < 0
      ? 'late: delay longer than the time left'
      : 'late: no minute for what must stay';
  const ways = new Set(cuts.map(({way}) => way));
  if (ways.has('home')) return 'check or work taken home';
  if (ways.has('stop')) return 'running block stopped';
  return ways.has('leave') ? 'blocks left out' : 'blocks shortened';
}

/** How often each outcome came, over many sessions. */
export type Outcomes = Map<Outcome, number>;

/**
 * Tries every delay of 1–20 minutes at every block of a plan. Every offer is legal; the session ends
 * on time exactly when the time left holds the delay and what must stay, and as early as that allows
 * when it does not.
 *
 * @param spents minutes the block may have run when the delay is told
 * @param outcomes is added to
 * @returns every fault
 */
export function tryEveryDelay(
  library: Library,
  plan: SessionPlan,
  outcomes: Outcomes,
  spents: (item: Placed) => readonly number[] = () => [0],
): string[] {
  const faults: string[] = [];
  for (const [at, item] of placed(library, plan).entries()) {
    const rest = placed(library, plan).slice(at);
    for (const spent of spents(item))
      for (let delay = 1; delay <= 20; delay++) {
        const offer = replan(library, plan, {at, delay, spent});
        const room = total(rest) - delay;
        const say = (fault: string) =>
          faults.push(
            `${plan.goal}, ${plan.minutes} minutes, block ${at}, ${spent} run, ${delay} late: ${fault}`,
          );
        illegal(library, plan, {at, delay, spent}, offer).forEach(say);
        const over = Math.max(0, mustStay(rest, spent) - room);
        if (offer.over !== over) say(`${offer.over} minutes over, ${over} would do`);
        const past = total(offer.items.slice(at)) - room;
        if (over > 0 ? past !== over : past > 0) say(`ends ${past} minutes late`);
        const outcome = outcomeOf(offer, room - spent);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
  }
  return faults;
}

/** `23,380 delays: 17,905 blocks shortened, …`, for the log of a run. */
export function outcomeText(outcomes: Outcomes): string {
  const tried = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const each = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${count.toLocaleString('en')} ${outcome}`);
  return `${tried.toLocaleString('en')} delays: ${each.join(', ')}`;
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
      const bearable = more - offer.over;
      if (offer.over > 0 && bearable > 0) {
        const {plan: less, ...shorter} = run.delayOf(state, begin, bearable);
        if (replan(library, less, shorter).over > 0)
          faults.push(`${plan.goal}, block ${at}: ${bearable} longer cannot be borne`);
      }
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
