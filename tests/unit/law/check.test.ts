import {afterEach, describe, expect, test} from 'vitest';
import {answer, article, articles, lawId, paragraph} from './support/inventedLaw';
import {json} from './support/lawServer';
import {articlePage, fingerprintFor, makeProject} from './support/project';
import {cleanUp, keepTrackOf, runAgainst} from './support/runs';

afterEach(cleanUp);

const project = (extra: Readonly<Record<string, string>> = {}) => keepTrackOf(makeProject(extra));
const check = (body: unknown, root = project(), args: readonly string[] = []) =>
  runAgainst(root, ['check', ...args], {[lawId]: [json(body)]});

const meeting = articles['2'];
const changedMeeting = article(
  '2',
  '第二条',
  '（りんご会議）',
  paragraph(1, ['町は、りんご会議を開くよう努めるものとする。']),
);

describe('law check', () => {
  test('ends with 0 when the official text is the one the pages explain', async () => {
    const {code, output} = await check(answer());
    expect(output).toContain('同じ 2、変わった 0、記録なし 1');
    expect(output).toContain('変わった条はありません。');
    expect(code).toBe(0);
  });

  test('asks for the 本則 in JSON as the API documents it', async () => {
    const {asked} = await check(answer(), project(), ['--asof', '2027-04-01']);
    const url = new URL(asked[0] ?? '', 'http://127.0.0.1');
    expect(url.pathname).toBe(`/api/2/law_data/${lawId}`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_format: 'json',
      law_full_text_format: 'json',
      elm: 'MainProvision[1]',
      asof: '2027-04-01',
    });
    expect(asked).toHaveLength(1);
  });

  test('reads the whole law as well as the 本則 alone, and leaves the 附則 aside', async () => {
    const {code} = await check(answer({wholeLaw: true}));
    expect(code).toBe(0);
  });

  test('lists what rests on a changed article, and nothing else', async () => {
    const {code, output} = await check(answer({articles: {...articles, '2': changedMeeting}}));
    expect(code).toBe(1);
    expect(output).toContain('■ 第2条（りんご会議）: 条文が変わりました');
    const listed = [...output.matchAll(/^ {4}- (\S+?)(?:（|\s)/gm)].map((match) => match[1]);
    expect(listed).toEqual([
      'docs/concepts/hiku.mdx',
      'docs/concepts/nanoru.mdx',
      'docs/law/2.mdx',
      'ringo-01',
      'ringo-02',
      'docs/learn/first/01-kiku.mdx',
    ]);
    expect(output).toContain('変わった条 1。読み直すページ 3、問題 2、課 1。');
    expect(output).toMatch(/ringo-01（docs\/_bank\/ringo\.yaml:\d+）/);
  });

  test('gives the new fingerprint to record after reading', async () => {
    const changed = {...articles, '2': changedMeeting};
    const {output} = await check(answer({articles: changed}));
    expect(output).toContain(fingerprintFor('2', changed));
  });

  test.each([
    ['an added paragraph', [...meeting.children, paragraph(4, ['会議の記録は、残す。'])]],
    ['a removed paragraph', meeting.children.slice(0, -1)],
    ['a removed item', meeting.children.map((child) => withoutItem(child))],
  ])('sees %s', async (_name, children) => {
    const {code, output} = await check(
      answer({articles: {...articles, '2': {...meeting, children}}}),
    );
    expect(output).toContain('■ 第2条（りんご会議）');
    expect(code).toBe(1);
  });

  test('does not mind headings, numbers, white space and full-width forms', async () => {
    const purpose = article(
      '1',
      '第１条',
      '（別の見出し）',
      paragraph(1, ['この法律は、\n   りんごの木のあるまちを　つくることを目的とする。']),
    );
    const {code} = await check(answer({articles: {...articles, '1': purpose}}));
    expect(code).toBe(0);
  });

  test('says that an article is gone, also where it stands in a range of deleted ones', async () => {
    const {'2': _gone, ...rest} = articles;
    const gone = await check(answer({articles: rest}));
    expect(gone.output).toContain('■ 第2条: 条が見つかりません');
    expect(gone.code).toBe(1);
    const range = article('2:4', '第二条から第四条まで', '', paragraph(1, ['削除']));
    const deleted = await check(answer({articles: {'1': articles['1'], '2:4': range}}));
    expect(deleted.output).toContain('■ 第2条: 条文が変わりました');
    expect(deleted.code).toBe(1);
  });

  test('takes a repealed law as changed throughout', async () => {
    const {code, output} = await check(answer({repealStatus: 'Repeal'}));
    expect(output).toContain('法律が廃止・失効などしています');
    expect(code).toBe(1);
  });

  test('shows pages without a fingerprint, with the one to record', async () => {
    const {output} = await check(answer());
    expect(output).toContain('記録なし: docs/law/2-2.mdx');
    expect(output).toContain(fingerprintFor('2_2'));
  });

  test('says which pages cannot be watched', async () => {
    const elsewhere = articlePage('3', '第3条', undefined).replace(
      /^officialUrl: .*$/m,
      'officialUrl: https://example.jp/',
    );
    const root = project({'law/3.mdx': elsewhere});
    const {output, code} = await check(answer(), root);
    expect(output).toContain(
      'docs/law/3.mdx は、officialUrl に e-Gov の法令IDがないので見張れません。',
    );
    expect(code).toBe(0);
  });

  test.each([[[]], [['look']], [['check', '--asof']], [['check', '--asof', 'きのう']]])(
    'explains itself when called with %j',
    async (args) => {
      const {code, output, asked} = await runAgainst(project(), args, {});
      expect(output).toContain('npm run law -- check');
      expect(code).toBe(2);
      expect(asked).toEqual([]);
    },
  );
});

type Child = (typeof meeting.children)[number];

function withoutItem(child: Child): Child {
  if (typeof child === 'string' || child.tag !== 'Paragraph') return child;
  const kept = child.children.filter(
    (entry) =>
      typeof entry === 'string' ||
      entry.tag !== 'Item' ||
      entry.attr === '' ||
      entry.attr.Num !== '2',
  );
  return {...child, children: kept};
}
