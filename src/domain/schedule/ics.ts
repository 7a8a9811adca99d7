import {addDays} from './day';
import type {Touch} from './touches';

/** What a calendar file is about. */
export interface CalendarRequest {
  /** Path id and title. */
  readonly path: {readonly id: string; readonly title: string};
  readonly touches: readonly Touch[];
  /** Name of the site. */
  readonly site: string;
  /** Full address of 「今日の5分」; empty when the site runs from a file. */
  readonly url: string;
  readonly now: Date;
}

const encoder = new TextEncoder();

/** Escapes a TEXT value (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds a content line so that no line is longer than 75 octets (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const compact = (day: string) => day.replaceAll('-', '');

function eventLines(touch: Touch, {path, site, url, now}: CalendarRequest): string[] {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const summary = `今日の5分:${path.title}(${touch.label})`;
  const description = `「${site}」で、学んだことを5分だけ思い出す日です。${url}`;
  return [
    'BEGIN:VEVENT',
    `UID:${path.id}-${touch.id}-${compact(touch.day)}@manabiba`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(touch.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(touch.day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text of an iCalendar file with one whole-day event a touch (RFC 5545, UTF-8, CRLF). */
export function calendarText(request: CalendarRequest): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//chiiki-kyosei-manabiba//review//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...request.touches.flatMap((touch) => eventLines(touch, request)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
