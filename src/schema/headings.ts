import type {PageType} from './frontMatter';

/** One slot in the fixed order of headings of a page type. */
export interface HeadingSlot {
  /** Heading text, or `null` for headings the author chooses. */
  readonly title: string | null;
  /** Address part of the heading; free headings carry their own `{#id}`. */
  readonly id: string | null;
  readonly required: boolean;
}

const fixed = (title: string, id: string): HeadingSlot => ({title, id, required: true});
const optional = (title: string, id: string): HeadingSlot => ({title, id, required: false});
const free = (required: boolean): HeadingSlot => ({title: null, id: null, required});

const hitokoto = fixed('ひとことで', 'hitokoto');
const check = (required: boolean) =>
  required ? fixed('確かめる', 'tashikameru') : optional('確かめる', 'tashikameru');
const related = fixed('つながる項目', 'tsunagaru');

/** Second-level headings of each page type, in the order readers rely on. */
export const headingSlots: Readonly<Record<PageType, readonly HeadingSlot[]>> = {
  concept: [
    hitokoto,
    free(true),
    optional('現場では', 'genba'),
    optional('まちがえやすいところ', 'wana'),
    check(false),
    related,
  ],
  article: [
    hitokoto,
    fixed('主語・力・対象', 'shugo'),
    fixed('読みほどく', 'yomihodoku'),
    optional('ことばの意味', 'kotoba'),
    fixed('まちがえやすいところ', 'wana'),
    check(true),
    related,
  ],
  misconception: [
    fixed('よくある考え', 'yokuaru'),
    fixed('そう思うわけ', 'wake'),
    fixed('何がちがうか', 'chigai'),
    fixed('言いかえると', 'iikae'),
    check(true),
    related,
  ],
  case: [
    fixed('どんなまち・だれの話', 'dare'),
    fixed('きっかけ', 'kikkake'),
    fixed('動いたこと', 'ugoki'),
    fixed('変わったこと', 'henka'),
    optional('なぜできたか', 'naze'),
    fixed('自分のまちなら', 'jibun'),
    related,
  ],
  lesson: [
    fixed('この課でできるようになること', 'mokuhyo'),
    free(true),
    optional('手を動かす', 'te'),
    fixed('確認問題', 'kakunin'),
    fixed('まとめ', 'matome'),
  ],
  workshop: [
    fixed('ねらい', 'nerai'),
    fixed('準備', 'junbi'),
    fixed('進め方', 'susumekata'),
    fixed('台本', 'daihon'),
    fixed('つまずきと返し', 'tsumazuki'),
    fixed('ふりかえり', 'furikaeri'),
  ],
  easy: [
    hitokoto,
    fixed('どういうこと', 'douiu'),
    optional('たとえば', 'tatoeba'),
    fixed('どこに話す', 'doko'),
    fixed('もっと知りたい人へ', 'motto'),
  ],
};

/** Which page types may live in which folder of `docs/`. */
export const typesByFolder: Readonly<Record<string, readonly PageType[]>> = {
  concepts: ['concept'],
  system: ['concept'],
  methods: ['concept'],
  roles: ['concept'],
  data: ['concept'],
  law: ['article', 'concept'],
  misconceptions: ['misconception'],
  cases: ['case'],
  learn: ['lesson'],
  train: ['workshop'],
  easy: ['easy'],
};
