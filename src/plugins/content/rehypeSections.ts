import type {Element, ElementContent, Root, RootContent} from 'hast';

/** Sections the eye must find first; they get a class of their own. */
const marked = new Set([
  'hitokoto',
  'wana',
  'tashikameru',
  'kakunin',
  'matome',
  'shutten',
  'iikae',
]);

function isHeading2(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

/**
 * Wraps each second-level heading and what follows it in `<section>`, so that a section can be
 * styled, printed and linked as one. Runs on HTML, after Docusaurus has read the headings.
 */
export function rehypeSections() {
  return (tree: Root): void => {
    const out: RootContent[] = [];
    let section: Element | undefined;
    for (const node of tree.children) {
      if (isHeading2(node)) {
        const id = String(node.properties.id ?? '');
        const className = marked.has(id) ? ['mb-sec', `mb-sec--${id}`] : ['mb-sec'];
        section = {type: 'element', tagName: 'section', properties: {className}, children: []};
        out.push(section);
      }
      if (section) section.children.push(node as ElementContent);
      else out.push(node);
    }
    tree.children = out;
  };
}
