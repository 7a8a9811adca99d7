import {describe, expect, it} from 'vitest';
import {finish} from '../../../src/domain/search/packing/steps';
import {ReadingCutter} from '../../../src/domain/search/readings/cut';
import {ReadingLexicon} from '../../../src/domain/search/readings/lexicon';
import {kanaKey, romajiKey, romajiToKana} from '../../../src/domain/search/readings/readingKey';
import {lexicon} from './fixture';

describe('reading keys', () => {
  it.each([
    ['じゅうそう', 'juusou'],
    ['じゅうそう', 'jūsō'],
    ['じゅうそう', 'zyuusou'],
    ['じゅうそう', 'juso'],
    ['みんせいいいん', 'minsei iin'],
    ['こーでぃねーたー', 'koodineetaa'],
    ['ぼらんてぃあ', 'boranthia'],
    ['がっこう', 'gakkō'],
    ['しんぶん', 'shimbun'],
    ['まっち', 'matchi'],
    ['ちいき', 'tiiki'],
    ['おおさか', 'ohsaka'],
    ['ちいきづくり', 'tiikidukuri'],
  ])('brings %s and %s together', (kana, romaji) => {
    expect(romajiKey(romaji)).toBe(kanaKey(kana));
  });

  it.each(['python', 'csw', 'javascript', 'x'])('does not read %s as Japanese', (word) => {
    expect(romajiKey(word)).toBeUndefined();
  });

  it('accepts a syllable still being typed', () => {
    expect(kanaKey('じゅうそうてきs')).toBe('zyusotekis');
    expect(romajiKey('juusoutekish')).toBe('zyusotekis');
  });

  it('writes romaji in hiragana', () => {
    expect(romajiToKana('hikikomori')).toBe('ひきこもり');
    expect(romajiToKana('gakkou')).toBe('がっこう');
  });
});

describe('cutting a reading', () => {
  const pairs = new Set(['加支', '援会', '蠣小', '関協', '支援', '会議', '参加', '牡蠣', '小屋']);
  const cutter = new ReadingCutter(finish(ReadingLexicon.of(lexicon.readings)), (term) =>
    pairs.has(term) ? 3 : 0,
  );
  const best = (kana: string) => cutter.cut(kanaKey(kana) ?? '', kana)[0]?.text;

  it('joins words that stand together on the site', () => {
    expect(best('さんかしえん')).toBe('参加支援');
  });

  it('undoes 連濁', () => {
    expect(best('かきごや')).toBe('牡蠣小屋');
  });

  it('joins words over a letter that the key merged', () => {
    expect(best('みんせいいいん')).toBe('民生委員');
  });

  it('skips particles', () => {
    expect(best('しえんかいぎとは')).toBe('支援会議');
  });

  it('completes the last word', () => {
    expect(best('しえんかい')).toBe('支援会議');
    // き may go on as きょ.
    expect(best('たきかんき')).toBe('多機関協働');
  });

  it('gives nothing for a reading of other words', () => {
    expect(cutter.cut(kanaKey('ぱちんこ') ?? '', 'ぱちんこ')).toEqual([]);
  });
});
