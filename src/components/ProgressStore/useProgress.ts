import {useSyncExternalStore} from 'react';
import {progressStore} from './browserStore';
import {serverSnapshot} from './store';
import type {ProgressSnapshot} from './types';

const subscribe = (listener: () => void) => progressStore().subscribe(listener);
const getSnapshot = () => progressStore().getSnapshot();
const getServerSnapshot = () => serverSnapshot;

/** The reader's record; empty on the server and in the first render after it. */
export function useProgress(): ProgressSnapshot {
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
}
