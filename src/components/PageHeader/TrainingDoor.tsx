import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

/** The way from a page about a session to the tool that runs it. */
export function TrainingDoor(): ReactNode {
  return (
    <p className="mb-no-print">
      <Link className="mb-button mb-button--sub" to="/train">
        進行表・投影・印刷をひらく
      </Link>
    </p>
  );
}
