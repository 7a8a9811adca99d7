import type {Library} from './library';
import {cutRank, mayDrop} from './order';
import type {BlockOutline, KitOutline, PlanRequest} from './types';

const sum = (blocks: readonly BlockOutline[], of: (block: BlockOutline) => number) =>
  blocks.reduce((minutes, block) => minutes + of(block), 0);

const shortest = ({minutes}: BlockOutline) => minutes.min;
const longest = ({minutes}: BlockOutline) => minutes.max;
/** Lengths at which a trainer need not rush, and nobody gets bored. */
const brisk = ({minutes}: BlockOutline) => Math.ceil((minutes.min + minutes.typical) / 2);
const ample = ({minutes}: BlockOutline) => Math.floor((minutes.typical + minutes.max) / 2);

const isWork = ({kind}: BlockOutline) => kind === 'content' || kind === 'activity';

/** Leaves blocks out, in the order of cutting, until the rest can be done without rushing. */
export function narrow(
  blocks: readonly BlockOutline[],
  kit: string,
  goal: string,
  room: number,
): BlockOutline[] {
  const serves = (block: BlockOutline) => block.goals.includes(goal);
  const order = blocks
    .filter(mayDrop)
    .sort((a, b) => Number(serves(a)) - Number(serves(b)) || cutRank(a, kit) - cutRank(b, kit));
  let left = [...blocks];
  for (const block of order) {
    if (sum(left, brisk) <= room) break;
    const next = left.filter((other) => other !== block);
    const keepsGoal = next.some((other) => isWork(other) && (serves(other) || !serves(block)));
    const needed = sum(left, shortest) > room;
    if (keepsGoal && (needed || sum(next, longest) >= room)) left = next;
  }
  return left;
}

/** Where a further block belongs: its own place in the kit, or before the last check and the end. */
function insert(blocks: readonly BlockOutline[], block: BlockOutline, kit: KitOutline) {
  const end = blocks.findIndex(({kind, check}) => kind === 'closing' || check === 'post');
  const place = (id: string) => kit.blocks.findIndex((known) => known.id === id);
  const own = blocks.findIndex((other) => place(other.id) > place(block.id));
  return blocks.toSpliced(block.kit === kit.id ? own : end, 0, block);
}

/** Takes in extra blocks of the kit, then blocks of other kits, until the time is well filled. */
export function widen(
  blocks: readonly BlockOutline[],
  {audience, goal}: PlanRequest,
  kit: KitOutline,
  library: Library,
  room: number,
): BlockOutline[] {
  const standsAlone = (block: BlockOutline, at: number, all: readonly BlockOutline[]) =>
    isWork(block) && !block.joinsNext && !all[at - 1]?.joinsNext;
  const others = [...library.kits]
    .filter(({id}) => id !== kit.id)
    .sort((a, b) => a.order - b.order)
    .flatMap((other) => other.blocks.filter(standsAlone));
  const candidates = [
    ...kit.blocks.filter(({extra}) => extra),
    ...others.filter(({goals}) => goals.includes(goal)),
    ...others.filter(({goals}) => !goals.includes(goal)),
  ].filter((block) => block.audience.includes(audience));
  let all = [...blocks];
  for (const block of candidates) {
    if (sum(all, ample) >= room) break;
    if (sum(all, brisk) + brisk(block) <= room) all = insert(all, block, kit);
  }
  return all;
}
