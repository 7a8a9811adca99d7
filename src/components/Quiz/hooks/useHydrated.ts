import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** False on the server and in the render that hydrates; true in every render after, at once. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
