/** A section of the sidebar: its line, and its pages where they are shown. */
const section =
  /(<div class="?menu__list-item-collapsible[^>]*><a [^>]*href=("[^"]*"|[^\s>]+)[^>]*>.*?<\/a><button [^>]*><\/button><\/div>)(<ul class="?menu__list\b.*?<\/ul>)?/gs;

/** Pages below each section that a page shows open, by the address of the section. */
export function openSections(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(section)].flatMap(([, , address = '', pages]) =>
      pages ? [[address, pages] as const] : [],
    ),
  );
}

/**
 * Opens every section of the sidebar: a closed one has no pages in the HTML, as a script adds them.
 *
 * @param pages what {@link openSections} found on all pages
 */
export function openSidebar(html: string, pages: ReadonlyMap<string, string>): string {
  return html
    .replace(
      section,
      (_, line: string, address: string, shown?: string) =>
        line + (shown ?? pages.get(address) ?? ''),
    )
    .replaceAll(' menu__list-item--collapsed', '');
}
