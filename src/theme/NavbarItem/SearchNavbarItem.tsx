// Swizzled (eject): the header's search folds into a button on narrow screens; boxes on pages do not.
import {NavbarSearch} from '@site/src/components/SearchBox';
import type {Props} from '@theme/NavbarItem/SearchNavbarItem';
import type {ReactNode} from 'react';

/** The search in the header; the menu of a phone has none, as the button stands beside it. */
export default function SearchNavbarItem({mobile}: Props): ReactNode {
  return mobile ? null : <NavbarSearch />;
}
