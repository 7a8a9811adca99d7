import * as z from 'zod';
import {pageRef, sourceRef, text} from '../common';

/** Keys every diagram has. */
export const diagramBase = {
  /** Caption above the picture. */
  title: text.max(40, '図の題名は40字までにしてください'),
  /** Text alternative: what the picture shows and says, in one or two sentences. */
  alt: text.max(200, '図の説明(alt)は200字までにしてください'),
  /** What the picture rests on; shown below it in small print. */
  sources: z.array(sourceRef).min(1, '出典を一つ以上書いてください'),
  /** 時点 as the reader sees it, e.g. 「2026年6月25日施行の条文」; needed on pictures of the law. */
  asOf: text.optional(),
  /** One remark below the picture: what it must not be taken for. */
  note: text.optional(),
};

/** Lines of a label inside a circle; the author breaks them, so that no letter is cut. */
export const labelLines = z
  .array(text.max(8, '円の中の一行は8字までにしてください'))
  .min(1)
  .max(3, '円の中の文字は3行までにしてください');

/** A named thing that a reader can open. */
export const linkedItem = z.strictObject({
  /** Provision as the reader sees it, e.g. 「第106条の3第1項」. */
  at: text,
  text,
  /** Page that explains it. */
  page: pageRef,
});

export type LinkedItem = z.infer<typeof linkedItem>;
