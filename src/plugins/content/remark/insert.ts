import type {Nodes, Root} from 'mdast';

/** Puts elements below the heading of an id: right after it, or at the end of its section. */
export function insertAfterHeading(
  tree: Root,
  id: string,
  elements: readonly Nodes[],
  last = false,
): void {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && node.data?.hProperties?.id === id,
  );
  if (start < 0) return;
  let at = start + 1;
  while (last && at < tree.children.length && tree.children[at]?.type !== 'heading') at++;
  tree.children.splice(at, 0, ...(elements as Root['children']));
}
