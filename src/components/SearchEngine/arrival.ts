import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/** Heading that a reader chose and has not reached yet. */
let awaited: string | undefined;

/**
 * Notes that a reader chose a result.
 *
 * @param url Address of the result.
 */
export function expectArrival(url: string): void {
  awaited = url.split('#')[1];
}

/**
 * Puts the focus on the heading a reader chose: Docusaurus scrolls there, but leaves the focus in
 * the search box or nowhere. Belongs to a component that is on every page.
 */
export function useArrival(): void {
  const {pathname, hash} = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same heading of another page counts
  useEffect(() => {
    if (awaited === undefined || hash !== `#${awaited}`) return;
    const heading = document.getElementById(decodeURI(awaited));
    awaited = undefined;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  }, [pathname, hash]);
}
