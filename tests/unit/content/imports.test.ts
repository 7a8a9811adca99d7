import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import {importComponents} from '../../../src/plugins/content/remark/imports';
import {flowElement, heading} from '../../../src/plugins/content/remark/jsx';

const treeOf = (...children: unknown[]) => ({type: 'root', children}) as Root;
const imports = (tree: Root) =>
  tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));

describe('importComponents', () => {
  it('imports each rare component that a page shows, once', () => {
    const tree = treeOf(
      heading('題', 'dai'),
      flowElement('Diagram', {}),
      flowElement('Diagram', {}),
      flowElement('Quiz', {}),
    );
    importComponents(tree);
    expect(imports(tree)).toEqual(["import {Diagram} from '@site/src/components/Diagram';"]);
    expect(tree.children[0]?.type).toBe('mdxjsEsm');
  });

  it('leaves other pages as they are', () => {
    const tree = treeOf(heading('題', 'dai'));
    importComponents(tree);
    expect(tree.children).toHaveLength(1);
  });
});
