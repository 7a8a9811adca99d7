import {readNumber} from './kanjiNumber';

/** Numerals as they are read before 条 and after の. */
const numerals: Readonly<Record<string, string>> = {
  ひゃく: '百',
  じゅう: '十',
  いち: '一',
  に: '二',
  さん: '三',
  よん: '四',
  し: '四',
  ご: '五',
  ろく: '六',
  なな: '七',
  しち: '七',
  はち: '八',
  きゅう: '九',
  く: '九',
};

const anyNumeral = Object.keys(numerals)
  .sort((a, b) => b.length - a.length)
  .join('|');
const numeral = new RegExp(anyNumeral, 'g');
const number = new RegExp(`(?:${anyNumeral})+`, 'g');
/** Only from 100 up: さんじょう and ごじょう are places too. */
const article = new RegExp(
  `(?:だい)?(ひゃく(?:${anyNumeral})*)じょう((?:の(?:${anyNumeral})+(?![ぁ-ゖ]|条))*)`,
  'g',
);

function read(kana: string): string {
  return String(readNumber(kana.replace(numeral, (word) => numerals[word] ?? '')));
}

/**
 * Articles typed as they are read, in digits: ひゃくろくじょうのさん → 106条の3.
 *
 * @param text Normalised query.
 */
export function articlesFromKana(text: string): string {
  return text.replace(
    article,
    (_, head: string, branches: string) => `${read(head)}条${branches.replace(number, read)}`,
  );
}
