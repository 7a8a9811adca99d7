import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ComponentProps, ReactNode} from 'react';

/** Props of {@link WindowLink}. */
export interface WindowLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Page of the site, from `/`. */
  readonly to: string;
  /** Name of the window; `_blank` for a new one each time. */
  readonly target: string;
}

/**
 * A link to a page of the site in another window. Docusaurus' `Link` with a target leaves the `#` of
 * the edition in a folder out, so that nothing would be found there.
 */
export function WindowLink({to, ...rest}: WindowLinkProps): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  // With addresses behind the `#` the base comes out as `./`, which is meant for files.
  const pathname = withBaseUrl(to).replace(/^\.\//, '/');
  return <a {...rest} href={history.createHref({pathname, search: '', hash: '', state: null})} />;
}
