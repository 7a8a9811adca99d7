/**
 * Spellings that mean the same word. Each row: the form that is indexed, then the forms folded
 * into it. Applied after NFKC and lower case and after the long-vowel mark is dropped, to pages
 * and queries alike, so the indexed form need not be the official one. Longer forms come first
 * by themselves: the rows are compiled into one alternation, sorted by length.
 */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['子ども', '子供', 'こども', '小供'],
  ['取組', '取り組み', '取組み', '取りくみ', 'とりくみ', '取り組'],
  ['ひきこもり', '引きこもり', '引き籠もり', '引き籠り', '引籠り', '引籠もり', 'ヒキコモリ'],
  ['障害', '障がい', '障碍', '障礙'],
  ['支え合', '支えあ', '支合', 'ささえあ', 'ささえ合'],
  ['助け合', '助けあ', '助合', 'たすけあ', 'たすけ合'],
  ['話し合', '話しあ', '話合', 'はなしあ'],
  ['分かち合', '分かちあ', 'わかちあ'],
  ['学び合', '学びあ', 'まなびあ'],
  ['触れ合', '触れあ', 'ふれあ', 'ふれ合'],
  ['認め合', '認めあ'],
  ['出会', '出逢', '出合', '出あ'],
  ['見守', '見まも', 'みまも'],
  ['関わり', '係わり', '関り', 'かかわり'],
  ['つなが', '繋が'],
  ['つなぎ', '繋ぎ'],
  ['つなぐ', '繋ぐ'],
  ['一人ひとり', '一人一人', 'ひとりひとり', '1人ひとり', '1人1人'],
  ['一人暮らし', 'ひとり暮らし', '独り暮らし', '1人暮らし', '一人ぐらし', '一人住まい', '独居'],
  ['二人暮らし', 'ふたり暮らし', '2人暮らし'],
  ['ごみ', 'ゴミ', '塵芥'],
  ['まちづくり', '町づくり', '街づくり', '町作り', '街作り', 'まち作り'],
  ['まち歩き', '町歩き', '街歩き', 'まちあるき', '町あるき', '街あるき'],
  ['づくり', '作り', '創り'],
  ['地域おこし', '地域起こし', '地域興し'],
  ['まちおこし', '町おこし', '街おこし', '町興し'],
  ['我が事', '我がこと', 'わが事', 'わがこと', '我事'],
  ['丸ごと', 'まるごと', 'マルゴト', '丸事', '丸毎'],
  ['縦割', '縦割り', 'タテ割り', 'タテ割', 'タテワリ', 'たて割り', 'たてわり', 'タテわり'],
  ['手続', '手続き', '手つづき'],
  ['受付', '受け付け', '受付け'],
  ['申込', '申し込み', '申込み'],
  ['打合せ', '打ち合わせ', '打合わせ'],
  ['組合せ', '組み合わせ', '組合わせ'],
  ['引継', '引き継ぎ', '引継ぎ'],
  ['問合せ', '問い合わせ', '問合わせ'],
  ['振返り', '振り返り', 'ふりかえり', 'ふり返り'],
  ['空き家', '空家', 'あき家'],
  ['空き店舗', '空店舗'],
  ['か月', 'ヶ月', 'ケ月', 'カ月', 'ヵ月', '箇月'],
  ['か所', 'ヶ所', 'ケ所', 'カ所', 'ヵ所', '箇所'],
  ['さまざま', '様々', '様様'],
  ['できる', '出来る'],
  ['できた', '出来た'],
  ['わかる', '分かる', '解る', '判る'],
  ['わから', '分から', '解ら'],
  ['ほしい', '欲しい'],
  ['いっしょ', '一緒'],
  ['よい', '良い', '善い'],
  ['ない', '無い'],
  ['すべて', '全て'],
  ['プラットフォム', 'プラットホム', 'プラトフォム', 'プラトホム'],
  ['バ', 'ヴァ'],
  ['ビ', 'ヴィ'],
  ['ブ', 'ヴ'],
  ['ベ', 'ヴェ'],
  ['ボ', 'ヴォ'],
  ['ウォ', 'ウオ'],
  ['ティ', 'テイ'],
  ['ディ', 'デイ'],
  ['高', '髙'],
  ['崎', '﨑'],
  ['斎', '齋', '齊', '斉'],
  ['辺', '邊', '邉'],
];

/** Folded form by spelling. */
const byForm: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([indexed, ...forms]) => forms.map((form): [string, string] => [form, indexed])),
);

const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
const firstCharacters = [...new Set(forms.map((form) => form.charAt(0)))].join('');

/**
 * Matches every spelling that folds, longest first. The lookahead is for speed only: it rejects
 * most positions without trying each spelling.
 */
export const foldPattern: RegExp = new RegExp(
  `(?=[${firstCharacters}])(?:${forms.join('|')})`,
  'g',
);

/**
 * The indexed form of a spelling that {@link foldPattern} matched.
 *
 * @param form Exactly what the pattern matched.
 * @returns The indexed form, or the input when it is no spelling of the table.
 */
export function foldForm(form: string): string {
  return byForm.get(form) ?? form;
}
