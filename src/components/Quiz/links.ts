import type {LinkTarget, QuizLinks} from './types';

/** Address and title of a page reference; the address alone where the page did not send a title. */
export function pageLink(links: QuizLinks, ref: string): {url: string; title?: string} {
  const known: LinkTarget | undefined = Object.hasOwn(links, ref) ? links[ref] : undefined;
  return known ?? {url: `/docs/${ref}`};
}

/** The page that clears a misconception. */
export function misconceptionLink(links: QuizLinks, id: string): {url: string; title?: string} {
  return pageLink(links, `misconceptions/${id}`);
}
