import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {recordKey} from '../../../src/components/ProgressStore/areas';
import type {ProgressStore} from '../../../src/components/ProgressStore/types';
import {exportText, type ProgressRecord} from '../../../src/domain/progress';
import {parseFile} from '../../../src/domain/progress/parse';
import {FakeBrowser} from '../support/fakeStorage';

const tabCount = 3;

const passedCheck = {
  path: 'p',
  kind: 'final',
  questions: ['q-1'],
  correct: 1,
  total: 1,
  passed: true,
} as const;

/** What readers and browsers do, and how often. */
const weights = {
  answer: 6,
  check: 2,
  lesson: 2,
  reload: 2,
  hear: 3,
  export: 2,
  import: 2,
  replace: 1,
  erase: 1,
  overwrite: 1,
} as const;

interface Action {
  readonly do: keyof typeof weights;
  readonly tab: number;
}

const kinds = (Object.keys(weights) as Action['do'][]).flatMap((kind) =>
  Array.from({length: weights[kind]}, () => kind),
);

/** Anything, in any order, in any of three tabs. */
const action: fc.Arbitrary<Action> = fc.record({
  do: fc.constantFrom(...kinds),
  tab: fc.nat(tabCount - 1),
});

/** Ids a record must hold: the whole specification of keeping. */
const idsOf = ({attempts, checks}: ProgressRecord) =>
  [...attempts, ...checks].map(({id}) => id).sort();

class History {
  private readonly browser = new FakeBrowser();
  private readonly tabs: ProgressStore[] = Array.from({length: tabCount}, () =>
    this.browser.openTab(),
  );
  private readonly files: {ids: string[]; bytes: Uint8Array}[] = [];
  private expected = new Set<string>();

  run(step: Action): void {
    const tab = this.tabs[step.tab];
    if (!tab) return;
    const acts: {readonly [K in Action['do']]: () => void} = {
      answer: () => this.answer(tab),
      check: () => this.add(tab, () => tab.recordCheck(passedCheck)),
      lesson: () => tab.completeLesson(`learn/p/${step.tab}`, 'p'),
      reload: () => {
        this.tabs[step.tab] = this.browser.openTab();
      },
      hear: () => tab.resync(),
      export: () => this.export(tab),
      import: () => this.import(tab, false),
      replace: () => this.import(tab, true),
      erase: () => {
        this.expected = new Set();
        tab.eraseAll();
      },
      overwrite: () => this.overwrite(tab),
    };
    acts[step.do]();
  }

  private answer(tab: ProgressStore): void {
    this.add(tab, () =>
      tab.recordAttempt({
        questionId: 'q-1',
        response: {type: 'single', option: 'a'},
        correct: this.expected.size % 2 === 0,
        context: {page: 'law/106-6'},
      }),
    );
  }

  /** A write of another tab that had read before this tab wrote: it takes the answer away again. */
  private overwrite(tab: ProgressStore): void {
    const before = this.browser.local.getItem(recordKey);
    this.answer(tab);
    if (before !== null) this.browser.local.setItem(recordKey, before);
    tab.resync();
  }

  private add(tab: ProgressStore, act: () => void): void {
    const known = new Set(idsOf(tab.getSnapshot().record));
    act();
    const fresh = idsOf(tab.getSnapshot().record).filter(
      (id) => !known.has(id) && !this.expected.has(id),
    );
    expect(fresh).toHaveLength(1);
    for (const id of fresh) this.expected.add(id);
  }

  private export(tab: ProgressStore): void {
    tab.resync();
    const text = exportText(tab.getSnapshot().record, this.browser.now());
    this.files.push({ids: [...this.expected], bytes: new TextEncoder().encode(text)});
  }

  /** Any earlier file may come back. */
  private import(tab: ProgressStore, replace: boolean): void {
    const file = this.files[this.expected.size % Math.max(1, this.files.length)];
    if (!file) return;
    const now = this.browser.now();
    const result = parseFile(file.bytes, {now, knownQuestions: new Set(['q-1'])});
    if (!result.ok) throw new Error(result.reason);
    tab.importRecord(result.record, replace ? 'replace' : 'merge');
    if (replace) this.expected = new Set();
    for (const id of file.ids) this.expected.add(id);
  }

  /** After every step the storage, and after hearing of it every tab, holds exactly what it should. */
  check(): void {
    const wanted = [...this.expected].sort();
    const reader = this.browser.openTab();
    expect(idsOf(reader.getSnapshot().record)).toEqual(wanted);
  }

  checkTabs(): void {
    const wanted = [...this.expected].sort();
    for (const tab of this.tabs) tab.resync();
    for (const tab of this.tabs) {
      const {record, notices} = tab.getSnapshot();
      expect(idsOf(record)).toEqual(wanted);
      const lessons = record.completions.map(({lesson}) => lesson);
      expect(new Set(lessons).size).toBe(lessons.length);
      expect(notices).toEqual([]);
    }
    expect(this.browser.local.entries.size).toBeLessThanOrEqual(1);
  }
}

describe('the record of a device', () => {
  test('loses no answer and doubles none in 1,500 histories of three tabs', () => {
    fc.assert(
      fc.property(fc.array(action, {minLength: 1, maxLength: 40}), (steps) => {
        const history = new History();
        for (const step of steps) {
          history.run(step);
          history.check();
        }
        history.checkTabs();
      }),
      {numRuns: 1500},
    );
  });
});
