/**
 * Kana to the letters on which kana and romaji meet: 訓令式 spelling without length
 * (し = si, ち = ti, つ = tu, じ・ぢ = zi), so that Hepburn, 訓令式 and IME spellings agree.
 */
const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};

const vowels = 'aiueo';

const single: readonly (readonly [string, string])[] = Object.entries(rows).flatMap(
  ([consonant, row]) => [...row].map((kana, i): [string, string] => [kana, consonant + vowels[i]]),
);

const irregular: readonly (readonly [string, string])[] = [
  ['ぢ', 'zi'],
  ['づ', 'zu'],
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['ゐ', 'i'],
  ['ゑ', 'e'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'bu'],
  ['っ', ''],
  ['ー', ''],
  ['ぁ', 'a'],
  ['ぃ', 'i'],
  ['ぅ', 'u'],
  ['ぇ', 'e'],
  ['ぉ', 'o'],
  ['ゃ', 'ya'],
  ['ゅ', 'yu'],
  ['ょ', 'yo'],
  ['ゎ', 'wa'],
  ['てぃ', 'ti'],
  ['でぃ', 'di'],
  ['とぅ', 'tu'],
  ['どぅ', 'zu'],
  ['うぃ', 'ui'],
  ['うぇ', 'ue'],
  ['うぉ', 'o'],
  ['ふぁ', 'ha'],
  ['ふぃ', 'hi'],
  ['ふぇ', 'he'],
  ['ふぉ', 'ho'],
  ['ゔぁ', 'ba'],
  ['ゔぃ', 'bi'],
  ['ゔぇ', 'be'],
  ['ゔぉ', 'bo'],
  ['しぇ', 'sye'],
  ['じぇ', 'zye'],
  ['ちぇ', 'tye'],
];

/** きゃ, しょ, ぢゅ … */
const contracted: readonly (readonly [string, string])[] = [...'きぎしじちぢにひびぴみり'].flatMap(
  (kana) => {
    const letters = new Map([...single, ...irregular]).get(kana) ?? '';
    return (['ゃya', 'ゅyu', 'ょyo'] as const).map((small): [string, string] => [
      kana + small.charAt(0),
      letters.slice(0, -1) + small.slice(1),
    ]);
  },
);

/** Letters by one kana or a kana with a small kana. */
export const kanaLetters: ReadonlyMap<string, string> = new Map([
  ...single,
  ...irregular,
  ...contracted,
]);
