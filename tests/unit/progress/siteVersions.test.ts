import {describe, expect, test} from 'vitest';
import {exportText, mergeTabs, type PathOutline, pathProgress} from '../../../src/domain/progress';
import {parseFile, parseStored} from '../../../src/domain/progress/parse';
import {attemptOf, recordOf} from '../support/records';

const lesson = (name: string, ...questions: string[]) => ({
  id: `learn/onboarding/${name}`,
  questions,
});
const naze = lesson('01-naze', 'naze-1', 'naze-2');
const kaigi = lesson('02-kaigi', 'kaigi-1');
const seido = lesson('03-seido', 'seido-1');

/** The same path in four editions of the site. */
const editions = {
  first: {id: 'onboarding', lessons: [naze, kaigi, seido]},
  reordered: {id: 'onboarding', lessons: [seido, naze, kaigi]},
  shorter: {id: 'onboarding', lessons: [seido, naze]},
  longer: {id: 'onboarding', lessons: [naze, lesson('02-atarashii', 'atarashii-1'), kaigi, seido]},
} satisfies Record<string, PathOutline>;

const done = (id: string, day: number) => ({
  lesson: id,
  path: 'onboarding',
  at: `2026-11-0${day}T09:00:00.000Z`,
});
const record = recordOf({
  attempts: [
    attemptOf({id: 'attempt-naze', questionId: 'naze-1'}),
    attemptOf({id: 'attempt-kaigi', questionId: 'kaigi-1'}),
  ],
  completions: [done(naze.id, 1), done(kaigi.id, 2)],
  notes: [{lesson: kaigi.id, text: '支援会議は同意がなくても', at: '2026-11-02T09:20:00.000Z'}],
});

const statuses = (path: PathOutline) =>
  Object.fromEntries(
    pathProgress(record, path).lessons.map(({id, status}) => [id.split('/').at(-1), status]),
  );

describe('progress between editions of the site', () => {
  test('a new order changes no lesson', () => {
    expect(statuses(editions.reordered)).toEqual(statuses(editions.first));
    expect(pathProgress(record, editions.reordered)).toMatchObject({done: 2, total: 3});
  });

  test('a lesson that is gone is not counted, and comes back with its completion', () => {
    expect(pathProgress(record, editions.shorter)).toMatchObject({done: 1, total: 2});
    expect(pathProgress(record, editions.first)).toMatchObject({done: 2, total: 3});
  });

  test('a lesson that is new waits to be read; the others stay done', () => {
    expect(statuses(editions.longer)).toEqual({
      '01-naze': 'done',
      '02-atarashii': 'none',
      '02-kaigi': 'done',
      '03-seido': 'none',
    });
  });

  test('what belongs to lessons the site no longer has is kept in storage, files and merges', () => {
    const now = new Date('2026-11-21T00:00:00.000Z');
    const knownQuestions = new Set(['naze-1', 'kaigi-1']);
    const file = new TextEncoder().encode(exportText(record, now));
    expect(parseStored(JSON.stringify(record))).toMatchObject({ok: true, record});
    expect(parseFile(file, {now, knownQuestions})).toMatchObject({ok: true, record});
    expect(mergeTabs(record, recordOf({}))).toMatchObject({
      attempts: record.attempts,
      completions: record.completions,
      notes: record.notes,
    });
  });
});
