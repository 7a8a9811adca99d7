import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkWorkshops} from '../../src/plugins/content/checks/workshops';
import {loadContent} from '../../src/plugins/content/load/loadContent';
import type {Workshop} from '../../src/schema/workshop';

const content = loadContent(path.resolve(import.meta.dirname, '../..'));
const kit = content.workshops.find(({value}) => value.id === 'hajimete');

type Loose = {-readonly [K in keyof Workshop]: Workshop[K]};

/** What the checks say of the kit after one change. */
function said(change: (workshop: Loose) => void): string[] {
  if (!kit) throw new Error('the kit is gone');
  const value = structuredClone(kit.value);
  change(value);
  return checkWorkshops({...content, workshops: [{...kit, value}]}).map(({message}) => message);
}

function blockOf(workshop: Loose, id: string): Workshop['blocks'][number] {
  const block = workshop.blocks.find((known) => known.id === id);
  if (!block) throw new Error(`no block ${id}`);
  return block;
}

const cases: readonly [name: string, change: (workshop: Loose) => void, says: RegExp][] = [
  [
    'an id that is not the file name',
    (kit) => {
      kit.id = 'nani';
    },
    /ファイル名と同じ id/,
  ],
  [
    'a page that is not there',
    (kit) => {
      kit.page = 'train/nai';
    },
    /研修の手引き「train\/nai」/,
  ],
  [
    'a sum that is not the length',
    (kit) => {
      kit.minutes = 61;
    },
    /合計が60分で、61分ちょうど/,
  ],
  ['no closing', (kit) => void kit.blocks.pop(), /結ぶブロックが終わりに/],
  [
    'a stretch nobody sits through',
    (kit) => {
      blockOf(kit, 'hajimete-shiwake').minutes.typical = 50;
    },
    /休憩なしで95分/,
  ],
  [
    'an order of cutting given twice',
    (kit) => {
      blockOf(kit, 'hajimete-sen').cutOrder = 1;
    },
    /削る順番（cutOrder）が重なって/,
  ],
  [
    'no order of cutting',
    (kit) => void delete blockOf(kit, 'hajimete-sen').cutOrder,
    /削る順番がありません/,
  ],
  [
    'a closing that cannot be short',
    (kit) => {
      blockOf(kit, 'hajimete-tojiru').minutes.min = 5;
    },
    /いちばん短い形が長すぎ/,
  ],
  [
    'a last check with no way to do it later',
    (kit) => void delete blockOf(kit, 'hajimete-jigo').takeHome,
    /事後の確認をどうするか/,
  ],
  ['a check of nothing', (kit) => void delete blockOf(kit, 'hajimete-jizen').check, /確認の種類/],
  [
    'an unknown question',
    (kit) => {
      kit.pre[0] = 'nai-01';
    },
    /問題「nai-01」が見つかりません/,
  ],
  [
    'a question that paper cannot carry',
    (kit) => {
      const order = content.questions.find(({value}) => value.type === 'order');
      kit.pre[0] = order?.value.id ?? '';
    },
    /紙と投影では使えない種類（order）/,
  ],
  [
    'a question asked twice',
    (kit) => {
      kit.post[0] = 'onb-01';
    },
    /二回使われています/,
  ],
  [
    'a pair that asks different things',
    (kit) => {
      [kit.post[0], kit.post[2]] = [kit.post[2] ?? '', kit.post[0] ?? ''];
    },
    /1問めが、同じことを問う組に/,
  ],
  [
    'cards that are not there',
    (kit) => void blockOf(kit, 'hajimete-shiwake').decks.push('nai'),
    /カード「nai」が見つかりません/,
  ],
  [
    'an answer that is not among the options',
    (kit) => {
      for (const screen of blockOf(kit, 'hajimete-tohyo').screens)
        if (screen.kind === 'vote') screen.answer = 'D';
    },
    /投票の正解が、選択肢にありません/,
  ],
  [
    'a harmful slip about the law',
    (kit) => void blockOf(kit, 'hajimete-sen').say.push('包括的な支援体制の整備は任意です。'),
    /任意/,
  ],
];

describe('the checks of a session kit', () => {
  it('find nothing in the kit as it is', () => {
    expect(said(() => undefined)).toEqual([]);
  });

  it.each(cases)('find %s', (_, change, says) => {
    expect(said(change).join('\n')).toMatch(says);
  });
});
