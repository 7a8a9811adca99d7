import type {Placed} from './library';
import type {BlockOutline} from './types';

/**
 * Place of a block in the order of cutting, smaller first: borrowed blocks, then the kit's own in
 * the order its author gave, then those without a place, breaks last.
 */
export function cutRank(block: BlockOutline, kit: string): number {
  if (block.kind === 'break') return 3000;
  const own = block.cutOrder ?? 1000;
  return block.kit === kit ? 1000 + own : own;
}

/** Blocks that may be left out altogether. */
export function mayDrop(block: BlockOutline): boolean {
  return !block.keep && block.kind !== 'break';
}

/** Blocks that stay, unless they are done after the session. */
export function mayTakeHome(block: BlockOutline): boolean {
  return !mayDrop(block) && block.takeHome !== undefined;
}

/**
 * Blocks in the order in which they go: what is free to go, then what can be done at home. Of these
 * the check goes before the work: paper still measures when it comes later, the work needs the room.
 *
 * @param running block that is stopped rather than left out, after the others of its sort
 */
export function goOrder(
  rest: readonly Placed[],
  rank: (item: Placed) => number,
  running: Placed | undefined,
): Placed[] {
  const work = ({outline}: Placed) => Number(outline.kind !== 'check');
  const late = (item: Placed) => Number(item === running);
  const free = rest
    .filter(({outline}) => mayDrop(outline))
    .sort((a, b) => late(a) - late(b) || rank(a) - rank(b));
  const home = rest
    .filter(({outline}) => mayTakeHome(outline))
    .sort((a, b) => late(a) - late(b) || work(a) - work(b) || rank(a) - rank(b));
  return [...free, ...home];
}
