import * as z from 'zod';
import {diagramBase} from './common';

/** 事例の地図: a tile map of Japan; the cases themselves come from the content graph. */
export const casemapDiagram = z.strictObject({...diagramBase, kind: z.literal('casemap')});

export type CasemapDiagram = z.infer<typeof casemapDiagram>;
