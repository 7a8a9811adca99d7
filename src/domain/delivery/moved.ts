import {escapeHtml} from '../html/tags';

/**
 * A page that leads on from an address that moved; works on every host, without scripts.
 *
 * @param to address with base URL
 */
export function movedPage(to: string, title: string): string {
  const address = escapeHtml(to);
  return `<!doctype html><html lang="ja"><head><meta charset="UTF-8"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><title>${escapeHtml(title)}</title></head><body><h1>ページは移りました</h1><p><a href="${address}">新しいページへ進む</a></p></body></html>`;
}
