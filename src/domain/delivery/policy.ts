import {tagsOf} from '../html/tags';

/** Content of every inline script that a browser would run. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)].flatMap(([source, , code]) => {
    const attributes = tagsOf(source)[0]?.attributes;
    const type = attributes?.get('type') ?? '';
    const runs = type === '' || type === 'module' || /javascript/.test(type);
    return runs && !attributes?.has('src') && code !== undefined ? [code] : [];
  });
}

/** What a policy depends on. */
export interface PolicyParts {
  /** `'sha256-…'` of the inline scripts that may run. */
  readonly scripts: readonly string[];
  /** Opened from a folder, where browsers differ in what 'self' means. */
  readonly folder: boolean;
}

/**
 * Content security policy of the site: nothing from anywhere else, no inline script but the known
 * ones, no style attribute. JSON-LD is data and needs no leave.
 */
export function contentPolicy({scripts, folder}: PolicyParts): string {
  const own = folder ? "'self' file:" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${[own, ...scripts].join(' ')}`,
    `style-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    // The search form works without scripts.
    `form-action ${own}`,
  ].join('; ');
}

/** The policy as a tag; it must stand before everything it governs. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const marked = html.replace(/<meta charset="?UTF-8"?\s*\/?>/i, `$&${tag}`);
  if (marked === html) throw new Error('A page has no charset to put the policy after');
  return marked;
}
