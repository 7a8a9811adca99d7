import * as z from 'zod';
import {actorsDiagram} from './diagram/actors';
import {casemapDiagram} from './diagram/casemap';
import {chooserDiagram} from './diagram/chooser';
import {flowDiagram} from './diagram/flow';
import {growthDiagram} from './diagram/growth';
import {ladderDiagram} from './diagram/ladder';
import {matrixDiagram} from './diagram/matrix';
import {nestingDiagram} from './diagram/nesting';
import {spectrumDiagram} from './diagram/spectrum';
import {timelineDiagram} from './diagram/timeline';
import {triangleDiagram} from './diagram/triangle';

/** One file of `docs/_diagrams/`; the file name is the diagram's name. */
export const diagram = z.discriminatedUnion('kind', [
  nestingDiagram,
  triangleDiagram,
  flowDiagram,
  chooserDiagram,
  ladderDiagram,
  matrixDiagram,
  timelineDiagram,
  growthDiagram,
  spectrumDiagram,
  actorsDiagram,
  casemapDiagram,
]);

export type Diagram = z.infer<typeof diagram>;
export type DiagramKind = Diagram['kind'];
