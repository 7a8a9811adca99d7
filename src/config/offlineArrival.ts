import type {ClientModule} from '@docusaurus/types';

/** Milliseconds after which the page counts as one without that place. */
const patience = 10_000;

/** Scrolls to a place as soon as the page that has it is drawn. */
function seek(id: string): void {
  const found = () => {
    const place = document.getElementById(id);
    place?.scrollIntoView();
    return place !== null;
  };
  if (found()) return;
  const observer = new MutationObserver(() => found() && observer.disconnect());
  observer.observe(document.body, {childList: true, subtree: true});
  setTimeout(() => observer.disconnect(), patience);
}

/**
 * The offline edition keeps the address after the `#`, so the browser does not know the place on a
 * page that a link from outside, a bookmark or a reload names.
 */
const arrival: ClientModule = {
  onRouteDidUpdate({location: {hash}, previousLocation}) {
    if (!previousLocation && hash !== '') seek(decodeURIComponent(hash.slice(1)));
  },
};

export default arrival;
