/**
 * Bars of やさしい日本語 that a program can check. Sources: わかりやすい情報提供のガイドライン
 * (全国手をつなぐ育成会連合会, 2015) for sentence length and runs of kanji; 弘前大学の規則 for kanji
 * per sentence; 在留支援のためのやさしい日本語ガイドライン (2020) for the rest.
 */
export const easyLimits = {
  /** Characters of a sentence: wanted, and never more than. */
  sentenceWanted: 30,
  sentenceMost: 50,
  /** Median characters of all sentences of the section. */
  medianMost: 35,
  /** Kanji in a row, terms and names aside. */
  kanjiRun: 3,
  /** Kanji in one sentence; more is a hint, not a fault. */
  kanjiWanted: 13,
  /** Characters of a page, what every page shows of desks included. */
  pageMost: 1000,
} as const;
