import type {BlockOutline, KitOutline, PlanItem, SessionPlan} from './types';

/** Shortest break that rests, in minutes. */
export const shortestBreak = 5;

/** Id of the break that the builder puts in by itself; a plan may hold it more than once. */
export const restId = 'kyukei';

const rest: BlockOutline = {
  id: restId,
  kit: '',
  title: '休憩',
  kind: 'break',
  minutes: {min: shortestBreak, typical: 10, max: 20},
  goal: '体と頭を休める',
  goals: [],
  audience: [],
  formats: ['全体'],
  keep: true,
  whenShort: '休憩を5分にします。',
  extra: false,
  joinsNext: false,
  materials: [],
  decks: [],
  sheets: [],
  questions: [],
  votes: false,
};

/** All kits, and every block by its id. */
export interface Library {
  readonly kits: readonly KitOutline[];
  readonly blocks: ReadonlyMap<string, BlockOutline>;
}

export function createLibrary(kits: readonly KitOutline[]): Library {
  const blocks = kits.flatMap((kit) => kit.blocks);
  return {kits, blocks: new Map([rest, ...blocks].map((block) => [block.id, block]))};
}

/** The kit whose goal the plan follows. */
export function kitOfGoal(library: Library, goal: string): KitOutline | undefined {
  return library.kits.find((kit) => kit.goals.some(({id}) => id === goal));
}

/** @throws Error for an id outside the library: plans are checked before they get here */
export function blockOf(library: Library, id: string): BlockOutline {
  const block = library.blocks.get(id);
  if (!block) throw new Error(`unknown block ${id}`);
  return block;
}

/** An item together with its block. */
export interface Placed extends PlanItem {
  readonly outline: BlockOutline;
}

export function placed(library: Library, {items}: Pick<SessionPlan, 'items'>): Placed[] {
  return items.map((item) => ({...item, outline: blockOf(library, item.block)}));
}

/** Minutes of a list, added up. */
export function total(items: readonly {readonly minutes: number}[]): number {
  return items.reduce((sum, {minutes}) => sum + minutes, 0);
}
