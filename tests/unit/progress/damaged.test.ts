import {beforeEach, describe, expect, test} from 'vitest';
import {recordKey} from '../../../src/components/ProgressStore/areas';
import {exportText} from '../../../src/domain/progress';
import {parseFile, parseStored} from '../../../src/domain/progress/parse';
import {FakeBrowser} from '../support/fakeStorage';
import {fullRecord} from '../support/records';
import {damagedFiles} from './damagedFiles';

const now = new Date('2026-11-21T00:00:00.000Z');
const knownQuestions = new Set(['kaigi-01', 'kaigi-02', 'kaigi-03']);
const good = new TextEncoder().encode(exportText(fullRecord, now));

let before: string | null;
let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
  browser.openTab().importRecord(fullRecord, 'merge');
  before = browser.local.getItem(recordKey);
  Reflect.deleteProperty(globalThis, 'executed');
});

describe('damaged files', () => {
  const files = damagedFiles(exportText(fullRecord, now));

  test('there are at least 200 of them, and the file they were made from is good', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect(parseFile(good, {now, knownQuestions}).ok).toBe(true);
  });

  test.each(files.map((file) => [file.name, file.bytes] as const))(
    '%s: refused with a reason, nothing changed, nothing run',
    (_name, bytes) => {
      const result = parseFile(bytes, {now, knownQuestions});
      expect(result.ok).toBe(false);
      if (result.ok) return;
      // A whole sentence in Japanese that says what is wrong.
      expect(result.reason).toMatch(/[ぁ-ん].*。$/su);
      expect(result.reason.length).toBeLessThan(200);
      expect(browser.local.getItem(recordKey)).toBe(before);
      expect('executed' in globalThis).toBe(false);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('parseStored', () => {
  test.each(
    damagedFiles(exportText(fullRecord, now)).map((file) => [file.name, file.bytes] as const),
  )('%s: never throws', (_name, bytes) => {
    expect(() => parseStored(new TextDecoder().decode(bytes))).not.toThrow();
  });
});
