import * as z from 'zod';
import {pageRef, slug, text} from '../common';
import {force} from '../frontMatter';
import {diagramBase} from './common';

/** Asked with はい and いいえ; each answer leads to a later question or to an outcome. */
const question = z.strictObject({
  id: slug,
  text,
  hint: text.optional(),
  yes: slug,
  no: slug,
});

const outcome = z.strictObject({
  id: slug,
  name: text,
  /** What it rests on: an article, or who sets the rules. */
  basis: text,
  force: force.optional(),
  why: text,
  /** What to mind, if anything. */
  caution: text.optional(),
  page: pageRef,
});

/** 選び方: yes/no questions that lead to one of a few outcomes. The first question is the start. */
export const chooserDiagram = z
  .strictObject({
    ...diagramBase,
    kind: z.literal('chooser'),
    questions: z.array(question).min(1).max(6),
    outcomes: z.array(outcome).min(2).max(8),
  })
  .check((context) => {
    const {questions, outcomes} = context.value;
    const ends = new Set(outcomes.map((item) => item.id));
    questions.forEach((item, index) => {
      const later = new Set(questions.slice(index + 1).map((next) => next.id));
      for (const answer of ['yes', 'no'] as const) {
        const target = item[answer];
        if (ends.has(target) || later.has(target)) continue;
        context.issues.push({
          code: 'custom',
          input: target,
          path: ['questions', index, answer],
          message: `行き先「${target}」がありません。あとに書いた問いか、outcomes の id を書いてください`,
        });
      }
    });
  });

export type ChooserQuestion = z.infer<typeof question>;
export type ChooserOutcome = z.infer<typeof outcome>;
export type ChooserDiagram = z.infer<typeof chooserDiagram>;
