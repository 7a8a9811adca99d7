import type {DiagramSource, MapCase} from '../../../domain/diagrams/types';
import type {Diagram} from '../../../schema/diagram';
import type {ContentGraph} from '../../../schema/graph';

/** What `<Diagram>` needs besides its name. */
export interface DiagramData {
  readonly diagram: Diagram;
  readonly sources: readonly DiagramSource[];
  /** For a map of cases only. */
  readonly cases?: readonly MapCase[];
}

function mapCases(graph: ContentGraph): MapCase[] {
  return [...graph.pages.values()].flatMap(({url, frontMatter: front}) =>
    front.type === 'case' ? [{title: front.title, url, prefecture: front.prefecture}] : [],
  );
}

/** Joins a diagram to the graph: short names of its sources and, for a map, the cases of the site. */
export function diagramData(graph: ContentGraph, name: string): DiagramData | undefined {
  const diagram = graph.diagrams.get(name);
  if (!diagram) return undefined;
  const sources = diagram.sources.flatMap(({id, where}) => {
    const source = graph.sources.get(id);
    return source ? [{short: source.short, where}] : [];
  });
  return {diagram, sources, cases: diagram.kind === 'casemap' ? mapCases(graph) : undefined};
}
