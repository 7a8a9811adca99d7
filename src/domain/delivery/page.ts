/**
 * Takes the style attribute off the picture of the external link: it is the only one that
 * Docusaurus writes on every page, and the policy allows none.
 */
export function withoutSpriteStyle(html: string): string {
  return html.replace('<svg style="display: none;">', '<svg class="mb-sprite">');
}

const blocking = /<script src="?([^"\s>]+)"? defer(?:="")?><\/script>/g;

/** Addresses of the scripts of a page, in order. */
export function scriptAddresses(html: string): string[] {
  return [...html.matchAll(blocking)].map(([, address = '']) => address);
}

/**
 * Puts a loader in place of the scripts of a page: it decides when they are fetched and run.
 *
 * @param loader script text; reads the addresses from `data-scripts` of its own tag
 */
export function withLoader(html: string, loader: string): string {
  const addresses = scriptAddresses(html);
  if (addresses.length === 0) return html;
  return html
    .replace(blocking, '')
    .replace(
      '</head>',
      () => `<script data-scripts="${addresses.join(' ')}">${loader}</script></head>`,
    );
}
