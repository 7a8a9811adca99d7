import type {TimelineEvent} from '../../schema/diagram/timeline';

/** Space above an event: 0 for the next months, 3 for years in which nothing is told. */
export type Gap = 0 | 1 | 2 | 3;

/** An event as the picture shows it. */
export interface TimelineRow {
  readonly event: TimelineEvent;
  /** Not yet come on the day the timeline was checked. */
  readonly planned: boolean;
  readonly gap: Gap;
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

function gapOf(months: number): Gap {
  if (months < 6) return 0;
  if (months < 14) return 1;
  return months < 30 ? 2 : 3;
}

/**
 * Rows of a timeline, with more room where more time goes by.
 *
 * @param events oldest first
 * @param today ISO day; what lies after it is planned
 */
export function timelineRows(events: readonly TimelineEvent[], today: string): TimelineRow[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    return {
      event,
      planned: event.date > today,
      gap: before ? gapOf(monthsBetween(before.date, event.date)) : 0,
    };
  });
}
