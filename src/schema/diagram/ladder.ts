import * as z from 'zod';
import {text} from '../common';
import {force} from '../frontMatter';
import {diagramBase, linkedItem} from './common';

/** 力のはしご: forces of the law, the strongest first, with the words that tell them and examples. */
export const ladderDiagram = z.strictObject({
  ...diagramBase,
  kind: z.literal('ladder'),
  rungs: z
    .array(
      z.strictObject({
        force,
        /** Endings of a sentence of the law that show the force. */
        endings: z.array(text).min(1),
        meaning: text,
        examples: z.array(linkedItem).min(1),
      }),
    )
    .length(4, '段は四つです(義務・努力義務・任意・定義・理念)'),
});

export type LadderDiagram = z.infer<typeof ladderDiagram>;
