// Swizzled (eject): Docusaurus leaves the place of the search empty.
import {SearchBox} from '@site/src/components/SearchBox';
import type {ReactNode} from 'react';

/** The search box of a page: the front page and the page for lost readers. */
export default function SearchBar(): ReactNode {
  return <SearchBox label="ことばで検索" />;
}
