import {createLibrary, type Library} from '../../../src/domain/session-plan/library';
import type {BlockOutline, KitOutline, PlanRequest} from '../../../src/domain/session-plan/types';
import {workshopAudience} from '../../../src/schema/workshopBlock';

export const everyone = workshopAudience.options;

type Loose = Partial<Omit<BlockOutline, 'minutes'>> & {
  id: string;
  kind: BlockOutline['kind'];
  minutes: readonly [min: number, typical: number, max: number];
};

/** A block with what the schema would fill in. */
export function block({minutes: [min, typical, max], ...rest}: Loose): BlockOutline {
  return {
    kit: '',
    title: rest.id,
    goal: '…ができる',
    goals: [],
    audience: everyone,
    formats: ['全体'],
    keep: false,
    whenShort: '短くします。',
    extra: false,
    joinsNext: false,
    materials: [],
    decks: [],
    sheets: [],
    questions: [],
    votes: false,
    ...rest,
    minutes: {min, typical, max},
  };
}

/** A kit of six blocks: 5 + 5 + 15 + 15 + 15 + 5 = 60 minutes, and one block more for long sessions. */
export function kit(id: string, order: number): KitOutline {
  const goals = [`${id}-goal`];
  const blocks: BlockOutline[] = [
    block({id: `${id}-open`, kind: 'opening', minutes: [1, 5, 8], keep: true, cutOrder: 9}),
    block({id: `${id}-pre`, kind: 'check', check: 'pre', minutes: [4, 5, 6], keep: true}),
    block({id: `${id}-talk`, kind: 'content', minutes: [6, 15, 25], goals, cutOrder: 2}),
    block({
      id: `${id}-work`,
      kind: 'activity',
      minutes: [8, 15, 25],
      goals,
      cutOrder: 3,
      joinsNext: true,
      materials: [
        {what: '付せん', per: 'person', count: 3},
        {what: '模造紙', per: 'group', count: 1},
      ],
    }),
    block({id: `${id}-share`, kind: 'activity', minutes: [4, 10, 20], goals, cutOrder: 1}),
    block({
      id: `${id}-more`,
      kind: 'activity',
      minutes: [10, 20, 30],
      goals,
      cutOrder: 4,
      extra: true,
    }),
    block({
      id: `${id}-post`,
      kind: 'check',
      check: 'post',
      minutes: [4, 5, 7],
      keep: true,
      takeHome: '用紙を渡します。',
    }),
    block({id: `${id}-close`, kind: 'closing', minutes: [1, 5, 8], keep: true, cutOrder: 8}),
  ].map((made) => ({...made, kit: id}));
  return {
    id,
    title: id,
    order,
    lead: id,
    audience: everyone,
    goals: goals.map((goal) => ({id: goal, text: goal})),
    minutes: 60,
    headcount: {min: 8, typical: 12, max: 30, groupSize: 4},
    url: `/docs/train/${id}`,
    blocks,
    decks: [],
    sheets: [],
  };
}

export const library: Library = createLibrary([kit('one', 1), kit('two', 2), kit('three', 3)]);

export const request: PlanRequest = {
  audience: '新任',
  goal: 'one-goal',
  minutes: 60,
  headcount: 12,
  start: 14 * 60,
};
