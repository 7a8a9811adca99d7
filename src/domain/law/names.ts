/**
 * Number of an article in the official data: `106-6` → `106_6`. Article pages of other laws carry a
 * word first (`jichi-1-2` → `1_2`).
 */
export function officialNumber(article: string): string {
  return article.replace(/^(?:[a-z]+-)+/, '').replaceAll('-', '_');
}

/** Name of an article in the text of the site: `106-6` → 「第106条の6」. */
export function articleName(article: string): string {
  const [first, ...branches] = officialNumber(article).split('_');
  return `第${first}条${branches.map((branch) => `の${branch}`).join('')}`;
}

/** Law id in an address of e-Gov 法令検索, `https://laws.e-gov.go.jp/law/326AC0000000045…`. */
export function lawIdOf(address: string): string | undefined {
  return /\/law\/([0-9]{3}[A-Z0-9]+)(?:[/_?#]|$)/.exec(address)?.[1];
}

/** Whether a place such as 「第106条の6第1項、第159条」 names an article, and not only one like it. */
export function namesArticle(place: string, article: string): boolean {
  return new RegExp(`${articleName(article)}(?!の?[0-9])`).test(place.normalize('NFKC'));
}
