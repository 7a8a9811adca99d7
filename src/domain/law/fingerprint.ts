import type {ArticleText} from './text';

/**
 * The text whose sha256 is an article's fingerprint, as `fingerprints.json` of the project's law
 * material defines it: the article text in NFKC, without white space, heading, and numbers of
 * paragraphs and items.
 */
export function fingerprintInput(article: Pick<ArticleText, 'lines'>): string {
  return article.lines
    .map((line) => line.text)
    .join('')
    .normalize('NFKC')
    .replace(/\s+/g, '');
}
