import type {Attempt, CheckResult, ImportMode, ProgressRecord} from '@site/src/domain/progress';
import type {Area} from './areas';
import type {Notice} from './notices';

/** What components see; a new object after every change. */
export interface ProgressSnapshot {
  readonly record: ProgressRecord;
  readonly notices: readonly Notice[];
  /** 共用PCモード: nothing outlives the tab. */
  readonly sharedPc: boolean;
  /** False on the server and while hydrating. */
  readonly ready: boolean;
}

/** What the store needs of its surroundings. */
export interface StoreEnvironment {
  /** Undefined where the browser forbids it. */
  readonly local: Area | undefined;
  readonly session: Area | undefined;
  readonly now: () => Date;
  /** An id unique over all devices. */
  readonly newId: () => string;
}

/** The reader's record on this device. */
export interface ProgressStore {
  readonly getSnapshot: () => ProgressSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes in what another tab wrote; writes back what that tab did not know. */
  readonly resync: () => void;
  readonly recordAttempt: (attempt: Omit<Attempt, 'id' | 'at'>) => void;
  readonly completeLesson: (lesson: string, path?: string) => void;
  readonly recordCheck: (check: Omit<CheckResult, 'id' | 'at'>) => void;
  /** Keeps what a reader wrote at a lesson in the place of what stood there. */
  readonly setNote: (lesson: string, text: string) => void;
  /** Null follows the page again. */
  readonly setConfidence: (confidence: boolean | null) => void;
  /** Takes in a file that was checked before. */
  readonly importRecord: (incoming: ProgressRecord, mode: ImportMode) => void;
  /** 全消去: the record, and whatever else the site keeps on this device. */
  readonly eraseAll: () => void;
  readonly setSharedPc: (on: boolean) => void;
  readonly dismiss: (kind: Notice['kind']) => void;
}
