import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {officialTexts} from '../../../src/plugins/law-text';
import {readEditions} from '../../../src/plugins/law-text/readEditions';
import {
  type AnswerOptions,
  answer,
  article,
  articles,
  lawId,
  paragraph,
} from './support/inventedLaw';
import {json, serverError} from './support/lawServer';
import {fingerprintFor, makeProject} from './support/project';
import {cleanUp, keepTrackOf, runAgainst} from './support/runs';

afterEach(async () => {
  vi.restoreAllMocks();
  await cleanUp();
});

const project = () => keepTrackOf(makeProject());
const folder = (root: string) => path.join(root, '.cache/law', lawId);
const first = `${lawId}_20260401_000000000000000`;
const second = `${lawId}_20261001_499AC0000000009`;

function update(root: string, options: AnswerOptions = {}, now = '2026-11-21T03:00:00Z') {
  const replies = {[lawId]: [json(answer(options))]};
  return runAgainst(root, ['update'], replies, {now: new Date(now)});
}

const amended = {
  ...articles,
  '2': article(
    '2',
    '第二条',
    '（りんご会議）',
    paragraph(1, ['町は、りんご会議を開くよう努めるものとする。']),
  ),
};

const page = (article: string, fingerprint?: string) => ({
  article,
  fingerprint,
  officialUrl: `https://laws.e-gov.go.jp/law/${lawId}`,
});

function textOf(root: string, fingerprint?: string, day = '2026-11-21') {
  const {texts, damaged} = officialTexts(root, [page('2', fingerprint)], day);
  return {text: texts[0], damaged};
}

describe('law update', () => {
  test('keeps the watched articles of the revision, whole', async () => {
    const root = project();
    const {code, output} = await update(root);
    expect(code).toBe(0);
    expect(output).toContain('3 条を保存しました（新しい版）');
    expect(fs.readdirSync(folder(root))).toEqual([`${first}.json`]);
    const {editions} = readEditions(root, lawId);
    expect(editions[0]?.articles.map(({num}) => num).sort()).toEqual(['1', '2', '2_2']);
    expect(editions[0]).toMatchObject({enforcedOn: '2026-04-01', fetchedOn: '2026-11-21'});
  });

  test('an unchanged text only gets a new date', async () => {
    const root = project();
    await update(root);
    const {output} = await update(root, {}, '2026-12-01T03:00:00Z');
    expect(output).toContain('同じ版（取得日だけ更新）');
    expect(fs.readdirSync(folder(root))).toHaveLength(1);
    expect(textOf(root).text).toMatchObject({fetchedOn: '2026-12-01'});
  });

  test('a new revision stands beside the one before, and the page shows the difference', async () => {
    const root = project();
    await update(root);
    await update(root, {articles: amended, revision: second, enforcedOn: '2026-10-01'});
    expect(fs.readdirSync(folder(root)).sort()).toEqual([`${first}.json`, `${second}.json`]);
    const {text} = textOf(root, fingerprintFor('2'));
    expect(text).toMatchObject({
      revision: second,
      enforcedOn: '2026-10-01',
      previous: {revision: first, enforcedOn: '2026-04-01'},
      explained: false,
    });
    expect(text && 'diff' in text && text.diff?.map(({kind}) => kind)).toContain('removed');
  });

  test('a correction within a revision keeps the text it replaces', async () => {
    const root = project();
    await update(root);
    const {output} = await update(root, {articles: amended}, '2026-12-01T03:00:00Z');
    expect(output).toContain('同じ版で文が変わった');
    expect(fs.readdirSync(folder(root))).toHaveLength(2);
    expect(textOf(root, fingerprintFor('2', amended)).text).toMatchObject({
      fetchedOn: '2026-12-01',
      previous: {fetchedOn: '2026-11-21'},
      explained: true,
    });
  });

  test('a revision yet to take force is kept but not shown before its day', async () => {
    const root = project();
    await update(root);
    await update(root, {articles: amended, revision: `${lawId}_20270401_x`, enforcedOn: null});
    expect(textOf(root, undefined, '2027-03-31').text).toMatchObject({enforcedOn: '2026-04-01'});
    expect(textOf(root, undefined, '2027-04-01').text).toMatchObject({enforcedOn: '2027-04-01'});
  });

  test('a network that fails leaves what was kept', async () => {
    const root = project();
    await update(root);
    const before = fs.readFileSync(path.join(folder(root), `${first}.json`), 'utf8');
    const {code, output} = await runAgainst(root, ['update'], {[lawId]: [serverError]});
    expect(output).toContain('前に保存した条文は、そのままです');
    expect(code).toBe(2);
    expect(fs.readFileSync(path.join(folder(root), `${first}.json`), 'utf8')).toBe(before);
  });

  test.each(['writeFileSync', 'fsyncSync', 'renameSync'] as const)(
    'a write that breaks off in %s leaves the old file and no draft',
    async (step) => {
      const root = project();
      await update(root);
      const before = fs.readFileSync(path.join(folder(root), `${first}.json`), 'utf8');
      vi.spyOn(fs, step).mockImplementation(() => {
        throw new Error('ENOSPC: no space left on device');
      });
      const {code, output} = await update(root, {}, '2026-12-01T03:00:00Z');
      vi.restoreAllMocks();
      expect(output).toContain('保存できませんでした');
      expect(code).toBe(2);
      expect(fs.readdirSync(folder(root))).toEqual([`${first}.json`]);
      expect(fs.readFileSync(path.join(folder(root), `${first}.json`), 'utf8')).toBe(before);
    },
  );

  test('the draft of a machine that lost power is not read', async () => {
    const root = project();
    await update(root);
    fs.writeFileSync(path.join(folder(root), `${second}.json.77.tmp`), '{"lawId": "49');
    expect(readEditions(root, lawId)).toMatchObject({editions: [{revision: first}], damaged: []});
  });

  test('a damaged file is named and left aside, and update mends it', async () => {
    const root = project();
    await update(root);
    const file = path.join(folder(root), `${first}.json`);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').slice(0, 200));
    const {text, damaged} = textOf(root);
    expect(text?.paragraphs).toEqual([]);
    expect(damaged).toEqual([path.relative(root, file)]);
    await update(root);
    expect(textOf(root).text?.paragraphs).toHaveLength(7);
  });

  test('a later check says what changed since the text that the page explains', async () => {
    const root = project();
    const changed = {[lawId]: [json(answer({articles: amended}))]};
    const without = await runAgainst(root, ['check'], changed);
    expect(without.output).toContain('ちがいは出せません');
    await update(root);
    const {output, code} = await runAgainst(root, ['check'], changed);
    expect(output).toContain(
      '［削除:くことができる］［追加:くよう努めるものとする］。［削除:ただし、収穫の日を除く。］',
    );
    expect(output).toContain('第3項  ［削除:りんご会議の開き方は、町が定める。］');
    expect(code).toBe(1);
  });

  test('before any update the page gets nothing', () => {
    expect(textOf(project(), fingerprintFor('2'))).toEqual({
      text: {article: '2', paragraphs: []},
      damaged: [],
    });
  });
});
