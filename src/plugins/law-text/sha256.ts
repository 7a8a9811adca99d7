import {createHash} from 'node:crypto';
import {fingerprintInput} from '../../domain/law/fingerprint';
import type {ArticleText} from '../../domain/law/text';

/** Fingerprint of an article: sha256 in hex of {@link fingerprintInput}. */
export function fingerprintOf(article: Pick<ArticleText, 'lines'>): string {
  return createHash('sha256').update(fingerprintInput(article)).digest('hex');
}
