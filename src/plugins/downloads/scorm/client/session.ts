import {mostSuspendData} from '@site/src/domain/scorm/state';
import type {Scorm12Api} from './api';

/** What is told to the system after each answer. */
export interface Saved {
  readonly suspendData: string;
  /** Section on the screen. */
  readonly location: string;
  /** Best result in per cent; `undefined` before the first finished check. */
  readonly score: number | undefined;
  readonly passed: boolean;
}

/** An answer in the last check, for the system's reports. */
export interface Interaction {
  readonly id: string;
  readonly response: string;
  readonly right: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');

/** CMITimespan: `HHHH:MM:SS`. */
export function timespan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [
    String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, '0'),
    two(Math.floor(seconds / 60) % 60),
    two(seconds % 60),
  ].join(':');
}

/** Speaks to a SCORM 1.2 system, or to nobody when there is none: the course works all the same. */
export function openSession(api: Scorm12Api | undefined, now: () => number) {
  const live = api?.LMSInitialize('') === 'true' ? api : undefined;
  const started = now();
  let over = false;
  const set = (element: string, value: string) => live?.LMSSetValue(element, value);
  const status = live?.LMSGetValue('cmi.core.lesson_status') ?? '';
  // Passed stays passed, whatever is tried again.
  let passed = status === 'passed';
  if (!passed) set('cmi.core.lesson_status', 'incomplete');
  set('cmi.core.exit', 'suspend');
  live?.LMSCommit('');
  return {
    /** False when no system listens: answers are gone with the window. */
    recorded: live !== undefined,
    suspendData: live?.LMSGetValue('cmi.suspend_data') ?? '',
    location: live?.LMSGetValue('cmi.core.lesson_location') ?? '',

    /** @throws RangeError when the state is longer than the standard allows; nothing is sent then */
    save(saved: Saved): void {
      if (saved.suspendData.length > mostSuspendData)
        throw new RangeError(`suspend_data: ${saved.suspendData.length} > ${mostSuspendData}`);
      set('cmi.suspend_data', saved.suspendData);
      set('cmi.core.lesson_location', saved.location);
      if (saved.score !== undefined) {
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(saved.score));
      }
      passed ||= saved.passed;
      set('cmi.core.lesson_status', passed ? 'passed' : 'incomplete');
      live?.LMSCommit('');
    },

    report({id, response, right}: Interaction): void {
      const at = `cmi.interactions.${live?.LMSGetValue('cmi.interactions._count') || '0'}`;
      set(`${at}.id`, id);
      set(`${at}.type`, 'fill-in');
      set(`${at}.student_response`, response.slice(0, 255));
      set(`${at}.result`, right ? 'correct' : 'wrong');
    },

    /** Once, when the window goes away. */
    finish(): void {
      if (over || !live) return;
      over = true;
      set('cmi.core.session_time', timespan(now() - started));
      live.LMSCommit('');
      live.LMSFinish('');
    },
  };
}

export type Session = ReturnType<typeof openSession>;
