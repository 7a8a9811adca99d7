// Swizzled (eject): the stock one needs a highlighter and style attributes, which the policy forbids.
import type {Props} from '@theme/CodeBlock';
import type {ReactNode} from 'react';

export default function CodeBlock({children}: Props): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
