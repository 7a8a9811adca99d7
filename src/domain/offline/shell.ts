import {escapeHtml} from '../html/tags';

/** What the one page of the offline edition says before, and without, its scripts. */
export interface ShellWords {
  readonly lang: string;
  readonly title: string;
}

/**
 * Completes the page that Docusaurus leaves to its scripts: language, title, and what to do where
 * scripts are not allowed.
 *
 * @throws Error when the page is not the one that is known
 */
export function completeShell(html: string, {lang, title}: ShellWords): string {
  const page = html
    .replace(/<html\s*>/, `<html lang="${escapeHtml(lang)}">`)
    .replace('</head>', `<title>${escapeHtml(title)}</title>\n</head>`)
    .replace(
      '<div id="__docusaurus"></div>',
      `<div id="__docusaurus"></div>
<noscript><p>この版はスクリプト（JavaScript）で動きます。スクリプトを使えないパソコンでは「読むだけの版」（manabiba-readonly.zip）を開いてください。</p></noscript>`,
    );
  if (!page.includes('<html lang=') || !page.includes('</noscript>') || !page.includes('</title>'))
    throw new Error('The shell of the offline edition is not the known one');
  return page;
}
