/** A start tag of a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Values with character references resolved; '' where there is none. */
  readonly attributes: ReadonlyMap<string, string>;
  /** As it stands in the page. */
  readonly source: string;
}

const startTag = /<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

const references = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** Text with the character references that React and the minifier write resolved. */
export function decodeText(text: string): string {
  return text.replace(
    /&(?:amp|quot|lt|gt|#x27|#39);/g,
    (reference) => references[reference as keyof typeof references],
  );
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decodeText(/^["']/.test(value) ? value.slice(1, -1) : value),
    ]),
  );
}

/** Every start tag of a page that a machine wrote: quotes are closed, `<` in text is escaped. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(startTag)].map(([source, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(rest),
    source,
  }));
}

/**
 * Changes start tags.
 *
 * @param change gives the text to put in place of a tag; '' removes it
 */
export function mapTags(html: string, change: (tag: Tag) => string): string {
  return html.replace(startTag, (source, name: string, rest: string) =>
    change({name: name.toLowerCase(), attributes: readAttributes(rest), source}),
  );
}

/** Text as an attribute's value or between tags. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Changes attributes of a tag; an unquoted value may end in a slash that closes nothing. */
export function withAttributes(tag: Tag, attributes: ReadonlyMap<string, string>): string {
  const words = [...attributes].map(([key, value]) =>
    value === '' ? key : `${key}="${escapeHtml(value)}"`,
  );
  const end = /[\s"']\/>$/.test(tag.source) ? ' />' : '>';
  return `<${[tag.name, ...words].join(' ')}${end}`;
}
