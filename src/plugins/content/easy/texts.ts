import type {Root} from 'mdast';
import type {LoadedContent} from '../load/loadContent';

/** A text in やさしい日本語: a page, or the part that all pages share. */
export interface EasyText {
  readonly file: string;
  readonly tree: Root;
  /** False for the shared part. */
  readonly page: boolean;
}

/** Every text that the rules of easy Japanese hold for. */
export function easyTexts(content: LoadedContent): EasyText[] {
  const pages = content.pages
    .filter((page) => page.frontMatter.type === 'easy')
    .map(({file, tree}) => ({file, tree, page: true}));
  return content.easyShared ? [...pages, {...content.easyShared, page: false}] : pages;
}
