import type {Root, RootContent} from 'mdast';
import type {EasyPrintBlock, LeafletData, PanelData} from '../../../domain/residents/data';
import type {ContentGraph} from '../../../schema/graph';
import type {LeafletFile} from '../../../schema/leaflet';
import {readHeading} from '../load/loadPage';
import {readTexts} from './blocks';
import type {Reader} from './views';

/** Text of a node with its marks of readings, notes left out. */
function written(node: RootContent): string {
  return readTexts({type: 'root', children: [node]})
    .map(({text}) => text)
    .join('');
}

function toBlocks(nodes: readonly RootContent[], read: Reader): EasyPrintBlock[] {
  return nodes.flatMap((node): EasyPrintBlock[] => {
    if (node.type === 'paragraph') return [{list: false, items: [read(written(node))]}];
    if (node.type !== 'list') return [];
    return [{list: true, items: node.children.map((item) => read(written(item)))}];
  });
}

/** What stands under one second-level heading of a page. */
function sectionOf(tree: Root, id: string): RootContent[] {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && readHeading(node, 'easy').id === id,
  );
  if (start < 0) return [];
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Leaflet and sheet in the words of the easy pages; the back tells where to ask. */
export function leafletData(graph: ContentGraph, read: Reader): LeafletData | null {
  if (!graph.leaflet) return null;
  const {leaflet, sheet} = graph.leaflet;
  const panel = ({title, sections}: LeafletFile['leaflet']['cover']): PanelData => ({
    title: read(title),
    blocks: sections.flatMap((ref) => {
      const [page = '', id = ''] = ref.split('#');
      const tree = graph.easyTrees.get(page);
      return tree ? toBlocks(sectionOf(tree, id), read) : [];
    }),
  });
  const back = panel(leaflet.back);
  const shared = toBlocks(graph.easyShared?.children ?? [], read);
  return {
    cover: panel(leaflet.cover),
    left: panel(leaflet.left),
    right: panel(leaflet.right),
    back: {...back, blocks: [...back.blocks, ...shared]},
    sheet: {
      title: read(sheet.title),
      lead: read(sheet.lead),
      questions: sheet.questions.map(({ask, lines}) => ({ask: read(ask), lines})),
    },
  };
}
