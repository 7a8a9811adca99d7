/** A stylesheet of the build. */
export interface StyleFile {
  /** Address as pages give it. */
  readonly address: string;
  /** Names of the components' classes it tells about. */
  readonly classes: ReadonlySet<string>;
}

/**
 * Classes of components, as the build names them: `sheet_x1Y2`. Others belong to what every page has,
 * and words of a text look like them.
 */
const ownClass = /\.([A-Za-z][\w-]*_[\w-]{4})(?![\w-])/g;

/** @param address as pages give it */
export function styleFile(address: string, css: string): StyleFile {
  const names = [...css.matchAll(ownClass)].map(([, name = '']) => name);
  return {address, classes: new Set(names)};
}

/**
 * Gives a page the stylesheets its own HTML needs and does not link to yet, so that it is painted
 * right before any script has run. Docusaurus names only the one that all pages share.
 *
 * @param files stylesheets of the site, in the order of their links
 */
export function withStyles(html: string, files: readonly StyleFile[]): string {
  const words = new Set(html.match(/[A-Za-z_][\w-]*/g));
  const links = files
    .filter(({address}) => !html.includes(address))
    .filter(({classes}) => [...classes].some((name) => words.has(name)))
    .map(({address}) => `<link rel="stylesheet" href="${address}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
