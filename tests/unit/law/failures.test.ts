import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {answer, articles, element, lawId} from './support/inventedLaw';
import {
  cutOff,
  json,
  type Reply,
  raw,
  serverError,
  silence,
  startLawServer,
} from './support/lawServer';
import {articlePage, makeProject} from './support/project';
import {cleanUp, keepTrackOf, runAgainst} from './support/runs';

afterEach(cleanUp);

const check = (replies: readonly Reply[], change = {}) =>
  runAgainst(keepTrackOf(makeProject()), ['check'], {[lawId]: replies}, change);

describe('a network that fails for a while', () => {
  test.each<[string, Reply]>([
    ['a timeout', silence],
    ['an error of the server', serverError],
    ['a connection that breaks off', cutOff(answer())],
    ['a text that is no JSON', raw('<html>メンテナンス中</html>')],
  ])('%s is tried again and then succeeds', async (_name, failure) => {
    const {code, asked} = await check([failure, json(answer())], {timeoutMs: 300});
    expect(asked).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('waits longer before each further try, and as long as the server asks', async () => {
    const started = Date.now();
    const busy = raw('', 503, {'retry-after': '1'});
    const {code} = await check([busy, serverError, json(answer())], {waits: [1, 200]});
    expect(code).toBe(0);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_200);
  });
});

describe('a network that fails for good', () => {
  test.each<[string, Reply, RegExp, number]>([
    ['timeout', silence, /0\.2 秒待っても返事がありません/, 3],
    ['500', serverError, /HTTP 500.*サーバ内処理で異常が発生しました。.*500001/, 3],
    ['cut off', cutOff(answer()), /途中で切れました/, 3],
    ['truncated JSON', raw(JSON.stringify(answer()).slice(0, 400)), /JSON として読めません/, 3],
    [
      '404',
      json({code: '404001', message: 'ありません。'}, 404),
      /見つかりません（HTTP 404）.*officialUrl/,
      1,
    ],
    [
      '400',
      json({code: '400004', message: '日付が誤っています。'}, 400),
      /HTTP 400.*日付が誤っています/,
      1,
    ],
    ['another form', json({law_info: {law_id: lawId}}), /返事の形が.*revision_info/, 1],
    [
      'another law',
      json(answer({id: '499AC0000000002'})),
      /ちがう法令が返りました.*499AC0000000002/,
      1,
    ],
    ['another title', json(answer({title: 'みかんのまちづくり法'})), /法令の名前が合いません/, 1],
    [
      'no articles',
      json({...answer(), law_full_text: element('MainProvision', {})}),
      /条文（本則の条）が入っていません/,
      1,
    ],
    [
      'Base64',
      json({...answer(), law_full_text: 'PExhdz4='}),
      /条文（本則の条）が入っていません/,
      1,
    ],
    [
      'a broken tree',
      json({...answer(), law_full_text: {tag: 'Law', children: [{tag: 1}]}}),
      /条文（本則の条）が入っていません/,
      1,
    ],
    [
      'no article we watch',
      json(answer({articles: {'9': {...articles['1'], attr: {Num: '9'}}}})),
      /見張っている条が一つもありません/,
      1,
    ],
    [
      'an article without text',
      json(answer({articles: {...articles, '1': {...articles['1'], children: []}}})),
      /文がありません/,
      1,
    ],
    ['no date', json(answer({enforcedOn: null, revision: 'x'})), /施行日が書かれていません/, 1],
  ])('%s: says so in Japanese and ends with 2', async (_name, reply, message, tries) => {
    const {code, output, asked} = await check([reply], {timeoutMs: 200});
    expect(output).toMatch(message);
    expect(output).toContain(
      '確かめられなかった法律 1。ページの記録も、保存した条文も、そのままです。',
    );
    expect(asked).toHaveLength(tries);
    expect(code).toBe(2);
  });

  test('nobody listens: says so and ends with 2', async () => {
    const gone = await startLawServer({});
    await gone.close();
    const {code, output} = await check([], {base: gone.base});
    expect(output).toContain('ECONNREFUSED');
    expect(output).toContain('ネットワークにつながっているか確かめてください');
    expect(code).toBe(2);
  });

  test('an address that is none is not asked', async () => {
    const {code, output} = await check([], {base: 'laws.e-gov.go.jp'});
    expect(output).toContain('LAW_API_BASE');
    expect(code).toBe(2);
  });

  test('one law that fails does not hide what changed in another', async () => {
    const other = articlePage('mikan-1', '第1条', 'f'.repeat(64))
      .replace('law: りんごのまちづくり法', 'law: みかん法')
      .replace(lawId, '499AC0000000002');
    const root = keepTrackOf(makeProject({'law/mikan-1.mdx': other}));
    const changed = json(answer({id: '499AC0000000002', title: 'みかん法'}));
    const replies = {[lawId]: [serverError], '499AC0000000002': [changed]};
    const {code, output} = await runAgainst(root, ['check'], replies);
    expect(output).toContain('■ 第1条（目的）: 条文が変わりました');
    expect(output).toContain('変わった条 1、確かめられなかった法律 1。');
    expect(code).toBe(2);
  });

  test('an article page that cannot be read is no all-clear', async () => {
    const root = keepTrackOf(makeProject({'law/9.mdx': '---\ntitle: 9\n---\n'}));
    const {code, output} = await runAgainst(root, ['check'], {[lawId]: [json(answer())]});
    expect(output).toMatch(/内容に直すところが \d+ 件あり/);
    expect(code).toBe(2);
  });

  test('content without articles is no all-clear', async () => {
    const broken = {'law/1.mdx': '', 'law/2.mdx': '', 'law/2-2.mdx': ''};
    const {code, output} = await runAgainst(keepTrackOf(makeProject(broken)), ['check'], {});
    expect(output).toContain('見張る条文のページがありません。');
    expect(code).toBe(2);
  });

  test('pages are never written to', async () => {
    const root = keepTrackOf(makeProject());
    const file = path.join(root, 'docs/law/2.mdx');
    const before = fs.readFileSync(file, 'utf8');
    for (const reply of [serverError, json(answer({articles: {'1': articles['1']}}))]) {
      await runAgainst(root, ['check'], {[lawId]: [reply]});
      await runAgainst(root, ['update'], {[lawId]: [reply]});
    }
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });
});
