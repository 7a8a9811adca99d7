import {Button} from '@site/src/components/Button';
import type {ReactNode} from 'react';

/** Says that the search could not be fetched, and offers to fetch it again; the query stays. */
export function LoadFailure({onRetry}: {readonly onRetry: () => void}): ReactNode {
  return (
    <div role="alert">
      <p>検索を読みこめませんでした。通信の状態を確かめて、もう一度 読みこんでください。</p>
      <Button look="sub" onClick={onRetry}>
        読みこみなおす
      </Button>
    </div>
  );
}
