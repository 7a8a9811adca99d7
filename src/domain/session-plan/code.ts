import {workshopAudience} from '../../schema/workshopBlock';
import {sessionRange} from './compose';
import {kitOfGoal, type Library, restId} from './library';
import type {PlanItem, SessionPlan} from './types';

/** Version of the text form; another one is refused, not guessed at. */
export const planVersion = 1;

/** A plan read from a link or a file, or why it was not. Reasons are whole sentences in Japanese. */
export type ReadPlan =
  | {readonly ok: true; readonly plan: SessionPlan}
  | {readonly ok: false; readonly reason: string};

/** FNV-1a, 32 bits: tells a cut or changed text, no more. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Writes a plan as letters that stand unchanged in an address: `a-z 0-9 - _ .`. */
export function encodePlan(plan: SessionPlan): string {
  const {audience, goal, minutes, headcount, start, items} = plan;
  const head = [
    planVersion,
    workshopAudience.options.indexOf(audience),
    goal,
    minutes,
    headcount,
    start,
  ];
  const text = [...head, ...items.map((item) => `${item.block}.${item.minutes}`)].join('_');
  return `${text}_${checksum(text)}`;
}

const refused = (reason: string): ReadPlan => ({ok: false, reason});
const damaged = refused('計画が途中で切れているか、書きかえられています。');

function readItem(text: string): PlanItem | undefined {
  const found = /^([a-z0-9-]+)\.(\d{1,3})$/.exec(text);
  return found?.[1] ? {block: found[1], minutes: Number(found[2])} : undefined;
}

const within = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max;

/** Reads what {@link encodePlan} wrote; anything else, and anything the kits do not know, is refused. */
export function decodePlan(code: string, library: Library): ReadPlan {
  if (code.length > 4000) return damaged;
  const parts = code.split('_');
  const version = Number(parts[0]);
  if (!within(version, 1, 999)) return refused('研修の計画として読めません。');
  if (version !== planVersion)
    return refused(
      `別の版（第${version}版）で作られた計画です。このページで読めるのは第${planVersion}版です。`,
    );
  const check = parts.pop();
  if (check !== checksum(parts.join('_'))) return damaged;
  const [, audienceText, goal = '', minutesText, peopleText, startText, ...itemTexts] = parts;
  const audience = workshopAudience.options[Number(audienceText)];
  const [minutes, headcount, start] = [minutesText, peopleText, startText].map(Number) as [
    number,
    number,
    number,
  ];
  const items = itemTexts.map(readItem);
  const sound =
    within(minutes, sessionRange.min, sessionRange.max) &&
    within(headcount, 1, 200) &&
    within(start, 0, 24 * 60 - 1) &&
    items.length > 0 &&
    items.every((item) => item !== undefined && within(item.minutes, 1, sessionRange.max));
  if (!audience || !sound) return damaged;
  if (!kitOfGoal(library, goal))
    return refused(`計画の目標「${goal}」が、いまの教材にありません。`);
  const known = items.filter((item) => item !== undefined);
  const unknown = known.find(({block}) => !library.blocks.has(block));
  if (unknown) return refused(`計画のブロック「${unknown.block}」が、いまの教材にありません。`);
  const work = known.map(({block}) => block).filter((block) => block !== restId);
  if (new Set(work).size < work.length) return damaged;
  return {ok: true, plan: {audience, goal, minutes, headcount, start, items: known}};
}
