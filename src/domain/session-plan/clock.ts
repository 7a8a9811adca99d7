import type {Library, Placed} from './library';
import {placed} from './library';
import type {SessionPlan} from './types';

const day = 24 * 60;

/** `840` → `14:00`. @param minutes after midnight; the next day begins again at `0:00` */
export function clockText(minutes: number): string {
  const within = ((minutes % day) + day) % day;
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`;
}

/** `14:00` or `9:05` → minutes after midnight; undefined for anything else. */
export function readClock(text: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/** A block of the run sheet with the clock times it fills, in minutes after midnight. */
export interface SheetRow extends Placed {
  readonly start: number;
  readonly end: number;
}

/** The run sheet: every item where the one before ends. */
export function runSheet(library: Library, plan: SessionPlan): SheetRow[] {
  let start = plan.start;
  return placed(library, plan).map((item) => {
    const row = {...item, start, end: start + item.minutes};
    start = row.end;
    return row;
  });
}
