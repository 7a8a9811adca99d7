import type {LinkTarget} from '@site/src/domain/content/data';
import type {LessonOutline} from '@site/src/domain/progress';

/** A path as its circles need it; `PathData` fits. */
export interface PathSummary extends LinkTarget {
  readonly id: string;
  readonly lessons: readonly (LinkTarget & LessonOutline)[];
}
