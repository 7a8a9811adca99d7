import type {DiagramSource, MapCase} from '@site/src/domain/diagrams/types';
import type {Diagram as DiagramData} from '@site/src/schema/diagram';
import type {ReactNode} from 'react';
import {Actors} from './kinds/Actors';
import {CaseMap} from './kinds/CaseMap';
import {Chooser} from './kinds/Chooser';
import {Flow} from './kinds/Flow';
import {Growth} from './kinds/Growth';
import {Ladder} from './kinds/Ladder';
import {Matrix} from './kinds/Matrix';
import {Nesting} from './kinds/Nesting';
import {Spectrum} from './kinds/Spectrum';
import {Timeline} from './kinds/Timeline';
import {Triangle} from './kinds/Triangle';
import {Frame} from './parts/Frame';

/** What the build fills in for `<Diagram name="…"/>`. */
interface DiagramProps {
  readonly diagram: DiagramData;
  readonly sources: readonly DiagramSource[];
  /** For a map of cases: the cases of the site. */
  readonly cases?: readonly MapCase[];
}

function Picture({diagram, cases = []}: Omit<DiagramProps, 'sources'>): ReactNode {
  switch (diagram.kind) {
    case 'nesting':
      return <Nesting diagram={diagram} />;
    case 'triangle':
      return <Triangle diagram={diagram} />;
    case 'flow':
      return <Flow diagram={diagram} />;
    case 'chooser':
      return <Chooser diagram={diagram} />;
    case 'ladder':
      return <Ladder diagram={diagram} />;
    case 'matrix':
      return <Matrix diagram={diagram} />;
    case 'timeline':
      return <Timeline diagram={diagram} />;
    case 'growth':
      return <Growth diagram={diagram} />;
    case 'spectrum':
      return <Spectrum diagram={diagram} />;
    case 'actors':
      return <Actors diagram={diagram} />;
    case 'casemap':
      return <CaseMap cases={cases} />;
  }
}

/** A picture drawn from a file of `docs/_diagrams/`, with its caption, text alternative and sources. */
export function Diagram({diagram, sources, cases}: DiagramProps): ReactNode {
  return (
    <Frame diagram={diagram} sources={sources}>
      <Picture diagram={diagram} cases={cases} />
    </Frame>
  );
}
