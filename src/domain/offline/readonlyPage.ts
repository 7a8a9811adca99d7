import {mapTags, type Tag, withAttributes} from '../html/tags';
import {fileOf, relativeLink, type SiteFiles} from './relativeLinks';
import {openSidebar} from './sidebar';

/** What every page of the read-only edition is made with. */
export interface ReadonlyEdition {
  readonly site: SiteFiles;
  /** Files of the web edition that are not in this one; links to them lead nowhere. */
  readonly leftBehind: ReadonlySet<string>;
  /** Pages of every section of the sidebar, by the section's address. */
  readonly sections: ReadonlyMap<string, string>;
  /** Stylesheet of the edition, from its folder. */
  readonly stylesheet: string;
  /** Says at the top of each page what this edition leaves out. HTML. */
  readonly notice: string;
}

/** Without scripts nothing needs more. Browsers differ in what 'self' means in a folder. */
const policy =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

const keptLinks = new Set(['stylesheet', 'icon']);
/** Attributes that hold an address. */
const addresses = ['href', 'src', 'action'] as const;

/** For machines that read the web: addresses of the site that this copy is not at. */
function isForWeb({name, attributes}: Tag): boolean {
  if (name === 'link') return !keptLinks.has(attributes.get('rel') ?? '');
  if (name !== 'meta') return false;
  const key = attributes.get('property') ?? attributes.get('name') ?? '';
  return (
    /^(?:og:|twitter:|docsearch:|docusaurus_)/.test(key) ||
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>.*?<\/script>/gis, '').replace(/<\/?noscript>/gi, '');
}

/**
 * Makes a page of the web edition readable from a folder without any script.
 *
 * @param file path of the page in the site's folder
 * @throws Error naming the addresses that lead to nothing
 */
export function readonlyPage(html: string, file: string, edition: ReadonlyEdition): string {
  const lost: string[] = [];
  const mend = (tag: Tag): string => {
    if (isForWeb(tag)) return '';
    const attributes = new Map(tag.attributes);
    for (const name of addresses) {
      const url = attributes.get(name);
      if (url === undefined) continue;
      const link = relativeLink(url, file, edition.site);
      const {baseUrl} = edition.site;
      if (link !== undefined) attributes.set(name, link);
      else if (fileOf(url, {files: edition.leftBehind, baseUrl})) attributes.delete(name);
      else lost.push(url);
    }
    if (tag.name === 'html') attributes.set('data-theme', 'light');
    const same =
      attributes.size === tag.attributes.size &&
      [...attributes].every(([name, value]) => tag.attributes.get(name) === value);
    return same ? tag.source : withAttributes(tag, attributes);
  };
  const page = mapTags(openSidebar(withoutScripts(html), edition.sections), mend)
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${relativeLink(edition.site.baseUrl + edition.stylesheet, file, edition.site)}"></head>`,
    )
    .replace(/(<div id="?__docusaurus"?[^>]*>)/, `$1${edition.notice}`);
  if (lost.length > 0) throw new Error(`${file}: ${[...new Set(lost)].join(' ')}`);
  return page;
}
