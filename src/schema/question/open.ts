import * as z from 'zod';
import {slug, text} from '../common';
import {questionBase} from './common';

const scenarioChoice = z.strictObject({
  id: slug,
  text,
  /** What comes of it: told before the next node. */
  feedback: text,
  quality: z.enum(['よい', '惜しい', '避けたい']),
  next: slug,
  misconception: slug.optional(),
});

const scenarioNode = z.strictObject({
  id: slug,
  text,
  /** No choices: an ending. */
  choices: z.array(scenarioChoice).max(4).default([]),
});

/** A branching household case, always invented (架空) and marked so. */
export const scenarioQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('scenario'),
  title: text,
  start: slug,
  nodes: z.array(scenarioNode).min(3),
  /** What to take home, shown at every ending. */
  debrief: text,
});

/** An answer in one's own words, checked by oneself; never scored. */
export const reflectQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('reflect'),
  modelAnswer: text,
  /** What a good answer mentions; the reader ticks them off. */
  criteria: z.array(text).min(2).max(5),
});

export type ScenarioQuestion = z.infer<typeof scenarioQuestion>;
export type ScenarioNode = z.infer<typeof scenarioNode>;
export type ReflectQuestion = z.infer<typeof reflectQuestion>;
