/** An element of a file under test. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const known = entities[name];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/**
 * Reads well-formed XML without DTD and CDATA.
 *
 * @throws Error when elements do not nest, a bare `&` or `<` stands in text, or more than one root
 */
export function readXml(source: string): XmlNode {
  const body = source.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '');
  const token =
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</gy;
  const top: Open = {name: '', attributes: {}, children: [], text: ''};
  const stack: Open[] = [top];
  for (const [whole, closing, name = '', written = '', empty, text] of body.matchAll(token)) {
    const current = stack.at(-1);
    if (!current || whole === '<') throw new Error('not well-formed');
    if (text !== undefined) {
      if (/&(?!#?\w+;)/.test(text)) throw new Error(`bare & in ${text}`);
      current.text += decode(text);
    } else if (closing) {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      stack.pop();
    } else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]) => [key, decode(double ?? single ?? '')],
        ),
      );
      const opened: Open = {name, attributes, children: [], text: ''};
      current.children.push(opened);
      if (!empty) stack.push(opened);
    }
  }
  if (stack.length !== 1 || top.children.length !== 1 || top.text.trim() !== '')
    throw new Error('elements left open, or text outside the root');
  return top.children[0] as XmlNode;
}

export const childrenOf = (node: XmlNode, name: string) =>
  node.children.filter((child) => child.name === name);

/** The only child of that name. */
export function childOf(node: XmlNode, name: string): XmlNode {
  const [found, ...more] = childrenOf(node, name);
  if (!found || more.length > 0) throw new Error(`<${node.name}> needs exactly one <${name}>`);
  return found;
}

/** Text of `<name><text>…</text></name>`. */
export const textIn = (node: XmlNode, name: string) => childOf(childOf(node, name), 'text').text;
