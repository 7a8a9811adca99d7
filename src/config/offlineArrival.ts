import type {ClientModule} from '@docusaurus/types';

/**
 * The offline edition keeps the address after the `#`, so the browser does not know the place on a
 * page that a link from outside, a bookmark or a reload names.
 */
const arrival: ClientModule = {
  onRouteDidUpdate({location: {hash}, previousLocation}) {
    if (previousLocation || hash === '') return;
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  },
};

export default arrival;
