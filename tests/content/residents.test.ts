import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {sectionMarks} from '../../src/components/TypeMark/marks';
import {sectionReadings} from '../../src/components/TypeMark/readings';
import {buildLinks} from '../../src/domain/content/links';
import {isEasy} from '../../src/domain/easy/isEasy';
import {easyLimits} from '../../src/domain/easy/limits';
import {createReadingTable} from '../../src/domain/easy/readingTable';
import {hasKanji, toRuby} from '../../src/domain/easy/ruby';
import {median} from '../../src/domain/easy/sentences';
import {easySentences} from '../../src/plugins/content/checks/easyText';
import {checkInterests} from '../../src/plugins/content/checks/interests';
import {checkLeaflet} from '../../src/plugins/content/checks/leaflet';
import {checkMunicipalities} from '../../src/plugins/content/checks/municipalities';
import {leafletData} from '../../src/plugins/content/easy/print';
import {
  createReader,
  interestsData,
  municipalitiesData,
} from '../../src/plugins/content/easy/views';
import {buildGraph} from '../../src/plugins/content/graph';
import {type LoadedContent, loadContent} from '../../src/plugins/content/load/loadContent';

const content = loadContent(path.resolve(import.meta.dirname, '../..'));
const graph = buildGraph(content);
const read = createReader(graph);

type Key = 'interests' | 'municipalities' | 'leaflet';

/** The site's content with one record changed as text. */
function changed(key: Key, find: string, replace: string): LoadedContent {
  const located = content[key];
  const before = JSON.stringify(located?.value);
  const after = before.replace(find, replace);
  if (after === before) throw new Error(`nothing to change: ${find}`);
  return {...content, [key]: {...located, value: JSON.parse(after)}};
}

describe('interests', () => {
  test('reach every case, with two stories and a step each', () => {
    expect(checkInterests(content)).toEqual([]);
    const data = interestsData(graph, read);
    expect(data.length).toBeGreaterThanOrEqual(8);
    for (const {stories, steps} of data) {
      expect(stories.length).toBeGreaterThanOrEqual(2);
      expect(steps.length).toBeGreaterThanOrEqual(1);
    }
  });

  test.each([
    ['a case that no interest leads to', '"kurume",', '', /たどり着けません/],
    ['a story that is not told', '"kurume",', '"nai",', /「nai」が、stories にありません/],
    ['a story without its page', '"cases/kurume"', '"cases/nai"', /「cases\/nai」が見つかりません/],
    [
      'a step without its page',
      '"methods/kurumaza"',
      '"methods/nai"',
      /「methods\/nai」が見つかり/,
    ],
  ])('name %s', (_name, find, replace, says) => {
    const issues = checkInterests(changed('interests', find, replace));
    expect(issues.map(({message}) => message).join()).toMatch(says);
  });
});

describe('municipalities', () => {
  test('hold what the lists say, and count what is missing', () => {
    expect(checkMunicipalities(content)).toEqual([]);
    const {lists} = municipalitiesData(graph, read);
    expect(lists.map(({id, total, read: count}) => [id, total, count])).toEqual([
      ['r3', 42, 42],
      ['r6', 346, 178],
      ['r6-junbi', 206, 179],
    ]);
  });

  test.each([
    ['a list that is not complete', '"total":42', '"total":43', /数が合いません\(43のうち42\)/],
    [
      'an unknown prefecture',
      '"prefecture":"大阪府"',
      '"prefecture":"大阪"',
      /「大阪」はありません/,
    ],
    ['an unknown list', '"lists":["r6"]', '"lists":["r9"]', /一覧「r9」がありません/],
    ['a town twice', '"name":"豊橋市"', '"name":"名古屋市"', /「愛知県名古屋市」が二度/],
    [
      'a town in a list that cannot be read there',
      '"unread":["富山県"',
      '"unread":["北海道"',
      /北海道は、一覧/,
    ],
    ['an unknown source', '"id":"mhlw-slides-2021"', '"id":"nai"', /出典「nai」が見つかりません/],
  ])('name %s', (_name, find, replace, says) => {
    const issues = checkMunicipalities(changed('municipalities', find, replace));
    expect(issues.map(({message}) => message).join()).toMatch(says);
  });
});

describe('leaflet', () => {
  test('speaks in the words of the easy pages', () => {
    expect(checkLeaflet(content)).toEqual([]);
    const leaflet = leafletData(graph, read);
    const text = (blocks: NonNullable<typeof leaflet>['back']['blocks']) =>
      blocks.flatMap(({items}) => items.flat().map((part) => part.text)).join('');
    expect(text(leaflet?.back.blocks ?? [])).toContain('社会福祉協議会');
    expect(text(leaflet?.cover.blocks ?? [])).toContain('みんなでつくります');
    for (const panel of [leaflet?.cover, leaflet?.left, leaflet?.right]) {
      expect(panel?.blocks.length).toBeGreaterThan(0);
    }
  });

  test('names a section that is not there', () => {
    const issues = checkLeaflet(changed('leaflet', 'easy/soudan#hitokoto', 'easy/soudan#nai'));
    expect(issues[0]?.message).toMatch(/「easy\/soudan#nai」が見つかりません/);
  });
});

test('easy sentences keep to their lengths', () => {
  const lengths = easySentences(content).map(({length}) => length);
  expect(lengths.length).toBeGreaterThan(100);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(easyLimits.sentenceMost);
  expect(median(lengths)).toBeLessThanOrEqual(easyLimits.medianMost);
});

test('there is a shared part that tells where to ask and the numbers for danger', () => {
  const words = easySentences(content)
    .filter(({file}) => file === 'docs/easy/_doko.mdx')
    .map(({sentence}) => sentence)
    .join('');
  for (const word of [
    '市役所',
    '社会福祉協議会',
    '地域包括支援センター',
    '民生委員',
    '110',
    '119',
    '189',
  ]) {
    expect(words).toContain(word);
  }
});

describe('titles of other pages below an easy page', () => {
  const links = buildLinks(graph);
  const table = createReadingTable(graph.words);
  const titles = new Set(
    [...graph.pages.values()]
      .filter(({frontMatter}) => isEasy(frontMatter))
      .flatMap(({id}) => [...(links.get(id) ?? [])])
      .map((id) => graph.pages.get(id)?.frontMatter.title ?? ''),
  );

  test('have readings over all their words, but for one whose reading is not certain', () => {
    expect(titles.size).toBeGreaterThan(40);
    const unread = [...titles].flatMap((title) => toRuby(title, table).unread);
    expect(unread.map(({word}) => word)).toEqual(['国東市国見町']);
  });

  test('stand beside names of sections that are read as they are written', () => {
    for (const [section, parts] of Object.entries(sectionReadings)) {
      const {label} = sectionMarks[section as keyof typeof sectionMarks];
      expect(parts.map(({text}) => text).join('')).toBe(label);
      expect(parts.filter(({text, yomi}) => hasKanji(text) && !yomi)).toEqual([]);
    }
  });
});
