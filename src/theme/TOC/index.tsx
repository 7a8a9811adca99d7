// Swizzled (wrap): beside a blog post the stock table of contents stands outside every landmark.
import TOC from '@theme-original/TOC';
import type {ComponentProps, ReactNode} from 'react';

export default function NamedTOC(props: ComponentProps<typeof TOC>): ReactNode {
  return (
    <nav aria-label="このページの見出し">
      <TOC {...props} />
    </nav>
  );
}
