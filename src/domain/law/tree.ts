/**
 * One element of a law in the JSON of the e-Gov 法令API Version 2: the XML element's name,
 * attributes and children. Documented under 「XMLとJSONの関係性」 of `law_data` in
 * https://laws.e-gov.go.jp/api/2/swagger-ui/lawapi-v2.yaml (version 2.1.138, read through the copy
 * in github.com/Usuiensan/xml-markdown at 1a6b551); which elements there are, in
 * https://laws.e-gov.go.jp/docs/law-data-basic/419a603-xml-schema-for-japanese-law.
 */
export interface LawNode {
  readonly tag: string;
  readonly attr: Readonly<Record<string, string>>;
  readonly children: readonly (LawNode | string)[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The documented example writes `attr: ""` where an element has no attributes. */
function parseAttributes(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, String(entry)]));
}

/**
 * Reads an element and everything below it.
 *
 * @returns `undefined` if anything in it has another form, so that no text is lost unnoticed
 */
export function parseLawNode(value: unknown): LawNode | undefined {
  if (!isRecord(value) || typeof value.tag !== 'string') return undefined;
  const written = value.children ?? [];
  const list = written === '' ? [] : written;
  if (!Array.isArray(list)) return undefined;
  const children: (LawNode | string)[] = [];
  for (const entry of list as readonly unknown[]) {
    const child = typeof entry === 'string' ? entry : parseLawNode(entry);
    if (child === undefined) return undefined;
    children.push(child);
  }
  return {tag: value.tag, attr: parseAttributes(value.attr), children};
}

/** Elements right below an element. */
export function elementsOf(node: LawNode): readonly LawNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/**
 * Text of an element as printed: readings (`Rt` of `Ruby`) left out, line breaks of the data too,
 * columns of an item set apart by a full-width space.
 */
export function textOf(node: LawNode): string {
  if (node.tag === 'Rt') return '';
  const parts = node.children.map((child, index) => {
    if (typeof child === 'string') return child.replace(/[ \t]*[\r\n]+[ \t]*/g, '');
    return child.tag === 'Column' && index > 0 ? `　${textOf(child)}` : textOf(child);
  });
  return parts.join('').trim();
}
