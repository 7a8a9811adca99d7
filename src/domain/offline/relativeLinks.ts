import path from 'node:path/posix';

/** The files of a site and where it stands on its server. */
export interface SiteFiles {
  /** Paths from the folder of the site, without leading slash. */
  readonly files: ReadonlySet<string>;
  /** Path of the site on its server, with slashes: `/` or `/manabiba/`. */
  readonly baseUrl: string;
}

function split(url: string): {address: string; hash: string} {
  const [before = '', hash] = url.split('#', 2);
  return {address: before.split('?')[0] ?? '', hash: hash === undefined ? '' : `#${hash}`};
}

/**
 * File that a server would send for an address of the site.
 *
 * @returns undefined when there is none
 */
export function fileOf(address: string, {files, baseUrl}: SiteFiles): string | undefined {
  if (!`${address}/`.startsWith(baseUrl)) return undefined;
  const name = decodeURI(address.slice(baseUrl.length)).replace(/\/$/, '');
  const candidates = name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
  return candidates.find((file) => files.has(file));
}

/**
 * Turns an address of the site into one that holds between files of a folder. Addresses of other
 * sites and places on the same page stay. A query falls away: there is no script to read it.
 *
 * @param from file the address stands in
 * @returns undefined when the address leads to nothing
 */
export function relativeLink(url: string, from: string, site: SiteFiles): string | undefined {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const {address, hash} = split(url);
  const file = fileOf(address, site);
  if (file === undefined) return undefined;
  return encodeURI(path.relative(path.dirname(from), file)) + hash;
}
