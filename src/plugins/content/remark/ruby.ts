import type {Nodes, PhrasingContent, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {RubyPart} from '../../../domain/easy/align';
import type {ReadingTable} from '../../../domain/easy/readingTable';
import {toRuby} from '../../../domain/easy/ruby';
import {visitReadText} from '../easy/blocks';

function element(name: string, children: PhrasingContent[]): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: [], children};
}

const text = (value: string): PhrasingContent => ({type: 'text', value});

/** `<ruby>` with brackets for whatever does not know it: 漢字（かんじ）. */
function rubyNode({text: base, yomi}: RubyPart): PhrasingContent {
  if (yomi === undefined) return text(base);
  return element('ruby', [
    text(base),
    element('rp', [text('（')]),
    element('rt', [text(yomi)]),
    element('rp', [text('）')]),
  ]);
}

/**
 * Puts the reviewed readings on the body of an easy page. Words without a reading stay plain: the
 * content checks have stopped the build before.
 */
export function addRuby(tree: Root, table: ReadingTable): void {
  visitReadText(tree, (node, index, parent) => {
    const nodes = toRuby(node.value, table).parts.map(rubyNode) as Nodes[];
    parent.children.splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}
