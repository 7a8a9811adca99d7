import {Button} from '@site/src/components/Button';
import type {Lazy} from './useLazy';

/** Props of {@link Loading}. */
export interface LoadingProps {
  readonly state: Exclude<Lazy<unknown>, {status: 'ready'}>;
  /** What is loaded, e.g. 「問題」. */
  readonly what: string;
}

/**
 * What stands on the page until data is there, and what to do when it does not come. By `data-waits`
 * the loader of the page sees that a reader waits for scripts to run.
 */
export function Loading({state, what}: LoadingProps) {
  if (state.status === 'loading')
    return (
      <p data-waits="">
        {what}を読みこんでいます。出てこないときは、ページを読みこみなおしてください。
      </p>
    );
  return (
    <div>
      <p>{what}を読みこめませんでした。これまでの記録はそのまま残っています。</p>
      <Button onClick={state.retry}>もう一度 読みこむ</Button>
    </div>
  );
}
