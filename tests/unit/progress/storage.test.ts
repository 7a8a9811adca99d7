import {beforeEach, describe, expect, test} from 'vitest';
import {asidePrefix, recordKey, sharedKey} from '../../../src/components/ProgressStore/areas';
import {createProgressStore} from '../../../src/components/ProgressStore/store';
import type {ProgressStore} from '../../../src/components/ProgressStore/types';
import {notesKey, runKey, screenKey, votesKey} from '../../../src/components/Training/storage';
import {FakeBrowser, FakeStorage} from '../support/fakeStorage';
import {fullRecord} from '../support/records';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

function answer(tab: ProgressStore, questionId = 'q-1'): void {
  tab.recordAttempt({
    questionId,
    response: {type: 'single', option: 'a'},
    correct: true,
    context: {page: 'daily'},
  });
}

const count = (tab: ProgressStore) => tab.getSnapshot().record.attempts.length;
const kinds = (tab: ProgressStore) => tab.getSnapshot().notices.map(({kind}) => kind);
const aside = () => [...browser.local.entries].filter(([key]) => key.startsWith(asidePrefix));

describe('storage that fails', () => {
  test('full: the answer stays in memory, the reader is told, and it is saved once there is room', () => {
    const tab = browser.openTab();
    browser.local.quota = 10;
    answer(tab);
    expect(count(tab)).toBe(1);
    expect(kinds(tab)).toEqual(['memory']);
    browser.local.quota = 1e6;
    answer(tab, 'q-2');
    expect(kinds(tab)).toEqual([]);
    expect(count(browser.openTab())).toBe(2);
  });

  test('forbidden: works in memory', () => {
    browser.local.forbidden = true;
    const tab = browser.openTab();
    expect(kinds(tab)).toEqual([]);
    answer(tab);
    expect([count(tab), kinds(tab)]).toEqual([1, ['memory']]);
  });

  test('missing: works in memory', () => {
    const tab = createProgressStore({
      local: undefined,
      session: undefined,
      now: () => browser.now(),
      newId: () => browser.newId(),
    });
    answer(tab);
    tab.resync();
    expect([count(tab), kinds(tab)]).toEqual([1, ['memory']]);
  });
});

describe('stored data that cannot be read', () => {
  test.each(['{"format":"manabiba-progress","version":1', 'null', '[]', '\u0000', '{"a":1}'])(
    '%j is set aside unchanged, told, and work goes on',
    (raw) => {
      browser.local.setItem(recordKey, raw);
      const tab = browser.openTab();
      expect(kinds(tab)).toEqual(['aside']);
      expect(tab.getSnapshot().notices[0]?.raw).toBe(raw);
      expect(aside().map(([, value]) => value)).toEqual([raw]);
      answer(tab);
      expect(count(browser.openTab())).toBe(1);
      tab.dismiss('aside');
      expect(kinds(tab)).toEqual([]);
    },
  );

  test('without room to set it aside it is left where it is', () => {
    const raw = 'x'.repeat(100);
    browser.local.setItem(recordKey, raw);
    browser.local.quota = 150;
    const tab = browser.openTab();
    answer(tab);
    expect(browser.local.getItem(recordKey)).toBe(raw);
    expect([count(tab), kinds(tab)]).toEqual([1, ['aside']]);
  });

  test('data of a newer version is never touched', () => {
    const raw = JSON.stringify({...fullRecord, version: 99});
    browser.local.setItem(recordKey, raw);
    const tab = browser.openTab();
    answer(tab);
    expect(browser.local.getItem(recordKey)).toBe(raw);
    expect([count(tab), kinds(tab)]).toEqual([1, ['newer']]);
    expect(aside()).toEqual([]);
  });

  test('data damaged while a tab is open is set aside, and the tab saves what it knows', () => {
    const tab = browser.openTab();
    answer(tab);
    browser.local.setItem(recordKey, '{');
    tab.resync();
    expect(count(browser.openTab())).toBe(1);
    expect(aside()).toHaveLength(1);
  });
});

describe('全消去', () => {
  test('leaves no answer anywhere and cannot be undone by a tab that slept', () => {
    const [awake, asleep] = [browser.openTab(), browser.openTab()];
    browser.local.setItem(`${asidePrefix}x`, 'old');
    answer(awake);
    asleep.resync();
    awake.eraseAll();
    answer(asleep, 'q-9');
    expect(count(asleep)).toBe(1);
    expect(aside()).toEqual([]);
    expect(browser.local.getItem(recordKey)).not.toContain('q-1');
  });

  test('clears whatever the site keeps, in the tab too, and nothing of other sites', () => {
    const session = new FakeStorage();
    for (const area of [browser.local, session]) {
      for (const key of [runKey, screenKey, votesKey, notesKey]) area.setItem(key, '1');
      area.setItem('manabiba:measure:kit-hajimete', 'ABCD');
      area.setItem('manabiba:measure-draft:kit-hajimete', '{}');
      area.setItem('manabiba:furigana', 'off');
      area.setItem('theme', 'dark');
    }
    browser.openTab(session).eraseAll();
    // What is left of the record holds no answer: it tells tabs that slept.
    expect([...browser.local.entries.keys()].sort()).toEqual([recordKey, 'theme']);
    expect([...session.entries.keys()]).toEqual(['theme']);
  });

  test('leaves a shared device marked, to guard the next reader', () => {
    const tab = browser.openTab();
    tab.setSharedPc(true);
    tab.eraseAll();
    expect(browser.local.getItem(sharedKey)).not.toBeNull();
    expect(tab.getSnapshot().sharedPc).toBe(true);
  });
});

describe('共用PCモード', () => {
  test('keeps answers in the tab only', () => {
    const session = new FakeStorage();
    const tab = browser.openTab(session);
    tab.setSharedPc(true);
    answer(tab);
    expect([...browser.local.entries.keys()]).toEqual([sharedKey]);
    expect(count(browser.openTab(session))).toBe(1);
    const nextReader = browser.openTab(new FakeStorage());
    expect([count(nextReader), nextReader.getSnapshot().sharedPc]).toEqual([0, true]);
  });

  test('hides the record of the device and brings it back', () => {
    const tab = browser.openTab();
    answer(tab);
    tab.setSharedPc(true);
    expect(count(tab)).toBe(0);
    answer(tab, 'q-2');
    tab.setSharedPc(false);
    expect(tab.getSnapshot().record.attempts.map(({questionId}) => questionId)).toEqual(['q-1']);
  });

  test('reaches tabs that are open already', () => {
    const [one, other] = [browser.openTab(), browser.openTab()];
    one.setSharedPc(true);
    answer(other);
    expect(browser.local.getItem(recordKey)).toBeNull();
    expect(other.getSnapshot().sharedPc).toBe(true);
  });

  test('holds in its tab even when its mark cannot be stored', () => {
    const tab = browser.openTab();
    browser.local.quota = 0;
    tab.setSharedPc(true);
    answer(tab);
    expect(tab.getSnapshot().sharedPc).toBe(true);
    expect(browser.local.entries.size).toBe(0);
    expect(count(tab)).toBe(1);
  });
});

describe('subscribers', () => {
  test('hear of every change and see a new snapshot', () => {
    const tab = browser.openTab();
    const before = tab.getSnapshot();
    let heard = 0;
    const stop = tab.subscribe(() => {
      heard += 1;
    });
    tab.setConfidence(false);
    expect(tab.getSnapshot()).not.toBe(before);
    expect(tab.getSnapshot().record.settings.confidence).toBe(false);
    stop();
    answer(tab);
    expect(heard).toBe(1);
  });
});
