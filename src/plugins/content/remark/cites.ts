import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {SourceRef} from '../../../schema/common';
import type {Source} from '../../../schema/source';
import {isJsx, stringAttribute} from '../load/markdown';
import {dataAttribute} from './jsx';

/** One line of the generated list 出典. */
export interface SourceNote {
  /** Number of the note in the text; absent for a source of the page as a whole. */
  readonly n?: number;
  readonly where: string;
  readonly source: Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'note' | 'url' | 'draft'>;
}

/**
 * Numbers the `<Cite>` of a page in order of first use and collects the list 出典.
 *
 * @param whole sources of the page as a whole; shown unnumbered if no note names the same place
 * @throws Error in Japanese for an unknown source
 */
export function numberCites(
  tree: Root,
  sources: ReadonlyMap<string, Source>,
  whole: readonly SourceRef[],
): SourceNote[] {
  const notes = new Map<string, SourceNote>();
  const toNote = (id: string, where: string, n?: number): SourceNote => {
    const source = sources.get(id);
    if (!source) throw new Error(`出典「${id}」が docs/_sources.yaml にありません。`);
    const {title, publisher, date, note, url, draft} = source;
    return {n, where, source: {id, title, publisher, date, note, url, draft}};
  };
  visit(tree, (visited) => {
    const node = visited as Nodes;
    if (!isJsx(node) || node.name !== 'Cite') return;
    const id = stringAttribute(node, 'id') ?? '';
    const at = stringAttribute(node, 'at') ?? '';
    const key = `${id} ${at}`;
    const note = notes.get(key) ?? toNote(id, at, notes.size + 1);
    notes.set(key, note);
    node.attributes = [
      dataAttribute('n', note.n),
      dataAttribute('label', `${sources.get(id)?.short ?? ''} ${at}`),
    ];
  });
  const numbered = [...notes.values()];
  const cited = new Set(numbered.map((note) => note.source.id));
  const general = whole.filter((ref) => !cited.has(ref.id)).map((ref) => toNote(ref.id, ref.where));
  return [...numbered, ...general];
}
