import type {Workshop} from '../../schema/workshop';
import type {WorkshopAudience, WorkshopBlock} from '../../schema/workshopBlock';
import type {Deck, Worksheet} from '../../schema/workshopPrint';

/** What planning needs of a block: everything but what is said and shown in it. */
export type BlockOutline = Omit<WorkshopBlock, 'steps' | 'say' | 'stumbles' | 'screens'> & {
  /** Kit the block comes from; empty for the built-in break. */
  readonly kit: string;
  /** True when the room holds up A–D cards. */
  readonly votes: boolean;
};

/** What planning needs of a kit. */
export type KitOutline = Pick<
  Workshop,
  'id' | 'title' | 'order' | 'lead' | 'audience' | 'goals' | 'minutes' | 'headcount'
> & {
  /** Address of the page with script and advice. */
  readonly url: string;
  readonly blocks: readonly BlockOutline[];
  readonly decks: readonly Pick<Deck, 'id' | 'kind' | 'title' | 'per'>[];
  readonly sheets: readonly Pick<Worksheet, 'id' | 'title' | 'per'>[];
};

/** What a trainer knows when the planning begins. */
export interface PlanRequest {
  readonly audience: WorkshopAudience;
  /** Id of a goal of some kit. */
  readonly goal: string;
  /** Length of the session, breaks included. */
  readonly minutes: number;
  readonly headcount: number;
  /** Minutes after midnight. */
  readonly start: number;
}

/** A block with the minutes it gets. */
export interface PlanItem {
  readonly block: string;
  readonly minutes: number;
}

/** A session as it is saved, linked to and run. */
export interface SessionPlan extends PlanRequest {
  readonly items: readonly PlanItem[];
}
