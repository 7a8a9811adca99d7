import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ComponentProps, MouseEvent, ReactNode} from 'react';

/** Props of {@link QuietLink}: a native link within the site. */
export interface QuietLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** Address without base URL. */
  readonly to: string;
  /** Called before the way is taken, also into a new tab. */
  readonly onFollow: () => void;
}

/** Whether a click means this tab; with other keys it belongs to the browser. */
function isPlain({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}

/**
 * A link for lists that change with every key: unlike the link of Docusaurus it does not fetch
 * every page that comes into view.
 */
export function QuietLink({to, onFollow, ...rest}: QuietLinkProps): ReactNode {
  const history = useHistory();
  // With the hash router Docusaurus begins addresses with a dot; the router does not want it.
  const path = useBaseUrl(to).replace(/^\.\//, '/');
  const {pathname, search, hash} = new URL(path, 'https://localhost');
  const follow = (event: MouseEvent) => {
    onFollow();
    if (!isPlain(event)) return;
    event.preventDefault();
    history.push(path);
  };
  return (
    <a
      {...rest}
      href={history.createHref({pathname, search, hash, state: null})}
      onClick={follow}
    />
  );
}
