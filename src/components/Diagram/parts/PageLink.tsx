import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface PageLinkProps {
  /** Page below `docs/`, with or without heading. */
  readonly page: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page by the reference that authors write. */
export function PageLink({page, className, children}: PageLinkProps): ReactNode {
  return (
    <Link to={`/docs/${page}`} className={className}>
      {children}
    </Link>
  );
}
