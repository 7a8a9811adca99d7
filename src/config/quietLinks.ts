import type {ClientModule} from '@docusaurus/types';

type Loader = {readonly prefetch: (route: string) => unknown};

const none = () => false;

/**
 * Docusaurus fetches the page behind every link that comes into sight: a long list would fetch the
 * whole site. A page is fetched when a pointer or finger is on its link, which stays as it was.
 */
const quietLinks: ClientModule = {
  onRouteUpdate() {
    const page = window as unknown as {docusaurus: Loader};
    if (page.docusaurus.prefetch !== none)
      page.docusaurus = Object.freeze({...page.docusaurus, prefetch: none});
  },
};

export default quietLinks;
