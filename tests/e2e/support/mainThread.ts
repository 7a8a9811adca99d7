import type {Browser, Page} from '@playwright/test';

/** A task of the page's main thread. */
export interface Task {
  /** Milliseconds that the thread worked; a busy machine takes it away for longer. */
  readonly worked: number;
  /** Milliseconds from beginning to end. */
  readonly lasted: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/**
 * Slows the page's processor.
 *
 * @param rate How many times; 1 for not at all.
 */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate});
}

/**
 * Tasks of the main threads of pages while something is done, the longest first. They are what a
 * PerformanceObserver calls long tasks when they pass 50 ms; the trace also tells how long the
 * thread itself worked, which other programs on the machine do not change.
 */
export async function tasksWhile(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, {categories: ['toplevel', 'devtools.timeline', '__metadata']});
  await act();
  const trace: {traceEvents: TraceEvent[]} = JSON.parse(String(await browser.stopTracing()));
  const main = new Set(
    trace.traceEvents
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  return trace.traceEvents
    .filter(
      ({name, ph, pid, tid}) => /RunTask$/.test(name) && ph === 'X' && main.has(`${pid} ${tid}`),
    )
    .map(({dur = 0, tdur = 0}) => ({worked: tdur / 1000, lasted: dur / 1000}))
    .sort((a, b) => b.worked - a.worked);
}
