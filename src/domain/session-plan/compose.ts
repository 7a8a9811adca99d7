import {breakLength, breaksFor, placeBreaks} from './breaks';
import {fitMinutes} from './fit';
import {kitOfGoal, type Library} from './library';
import {narrow, widen} from './select';
import type {BlockOutline, KitOutline, PlanItem, PlanRequest, SessionPlan} from './types';

/** A plan, or what does not fit and the nearest request that does. */
export type PlanResult =
  | {readonly ok: true; readonly plan: SessionPlan}
  | {readonly ok: false; readonly reason: string; readonly nearest?: PlanRequest};

/** Shortest and longest session anybody is offered, in minutes. */
export const sessionRange = {min: 15, max: 240} as const;

const isBreak = ({kind}: BlockOutline) => kind === 'break';

/** Gives the blocks their minutes and the breaks their places. */
function arrange(
  blocks: readonly BlockOutline[],
  minutes: number,
  count: number,
): PlanItem[] | undefined {
  const rest = breakLength(minutes);
  const fitted = fitMinutes(
    blocks.map((block) => block.minutes),
    minutes - count * rest,
  );
  if (!fitted) return undefined;
  const items = blocks.map((outline, at) => ({
    block: outline.id,
    minutes: fitted[at] ?? 0,
    outline,
  }));
  return placeBreaks(items, count, rest);
}

/** The items of a session of this length; more breaks where long blocks leave no room for few. */
function itemsFor(
  library: Library,
  request: PlanRequest,
  kit: KitOutline,
): readonly PlanItem[] | undefined {
  const {audience, goal, minutes} = request;
  const own = kit.blocks.filter(({extra}) => !extra);
  const suits = (block: BlockOutline) => block.audience.includes(audience);
  if (minutes === kit.minutes && own.every((block) => isBreak(block) || suits(block)))
    return readyItems(kit);
  const core = own.filter((block) => !isBreak(block) && suits(block));
  for (const more of [0, 1, 2]) {
    const count = breaksFor(minutes) + more;
    const room = minutes - count * breakLength(minutes);
    const blocks = widen(narrow(core, kit.id, goal, room), request, kit, library, room);
    const items = arrange(blocks, minutes, count);
    if (items) return items;
  }
  return undefined;
}

const readyItems = (kit: KitOutline): PlanItem[] =>
  kit.blocks
    .filter(({extra}) => !extra)
    .map(({id, minutes}) => ({block: id, minutes: minutes.typical}));

/** The kit as its author runs it. */
export function readyPlan(kit: KitOutline, request: Omit<PlanRequest, 'minutes'>): SessionPlan {
  return {...request, minutes: kit.minutes, items: readyItems(kit)};
}

/** What does not fit, with the nearest length that does. */
function refusal(library: Library, request: PlanRequest, kit: KitOutline): PlanResult {
  const works = (minutes: number) =>
    minutes >= sessionRange.min &&
    minutes <= sessionRange.max &&
    itemsFor(library, {...request, minutes}, kit) !== undefined;
  for (let step = 1; step < sessionRange.max; step++) {
    const more = request.minutes + step;
    const less = request.minutes - step;
    if (works(more)) {
      const reason = `残すと決めたブロックを一番短くしても、${request.minutes}分には収まりません。近い長さは${more}分です。`;
      return {ok: false, reason, nearest: {...request, minutes: more}};
    }
    if (works(less)) {
      const reason = `この人たちに使えるブロックを足しても、${request.minutes}分は埋まりません。近い長さは${less}分です。`;
      return {ok: false, reason, nearest: {...request, minutes: less}};
    }
  }
  return {ok: false, reason: 'この組み合わせでは、研修を組み立てられません。'};
}

/**
 * Makes a session for an audience, a goal and a length: the ready-made kit where it fits as it is,
 * otherwise its blocks, fewer or more, at lengths within their ranges that add up to the minute.
 */
export function createPlan(library: Library, request: PlanRequest): PlanResult {
  const kit = kitOfGoal(library, request.goal);
  if (!kit)
    return {ok: false, reason: 'この目標の研修が見つかりません。目標を選びなおしてください。'};
  if (!kit.audience.includes(request.audience)) {
    const other = library.kits.find(({audience}) => audience.includes(request.audience));
    const goal = other?.goals[0]?.id;
    const reason = `この目標の研修は、${kit.audience.join('・')}に向けて作られています。`;
    return {ok: false, reason, nearest: goal === undefined ? undefined : {...request, goal}};
  }
  const items = itemsFor(library, request, kit);
  return items ? {ok: true, plan: {...request, items}} : refusal(library, request, kit);
}
