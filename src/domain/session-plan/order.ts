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
