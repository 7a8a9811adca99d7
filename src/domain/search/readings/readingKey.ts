import {kanaLetters} from './kanaTable';

/**
 * Katakana to hiragana; everything else stays.
 *
 * @param text Any text.
 */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}

/**
 * Drops length: おう, ou, oo, ō and o are one, a doubled letter is single (っ, ん before な).
 * People leave these out, and romaji systems differ in them.
 */
function shorten(letters: string): string {
  return letters.replace(/(.)\1+/g, '$1').replace(/ou/g, 'o');
}

/**
 * Key of a reading: `じゅうそう` → `zyuso`.
 *
 * @param kana Hiragana or katakana; a trailing unfinished Latin consonant (IME) is kept.
 * @returns Letters a–z, or `undefined` when the text holds anything that is not read this way.
 */
export function kanaKey(kana: string): string | undefined {
  const text = toHiragana(kana);
  let letters = '';
  for (let i = 0; i < text.length; ) {
    const two = kanaLetters.get(text.slice(i, i + 2));
    const found = two ?? kanaLetters.get(text.charAt(i));
    if (found === undefined) {
      const rest = text.slice(i);
      return /^[a-z]{1,2}$/.test(rest) ? shorten(letters + unfinished(rest)) : undefined;
    }
    letters += found;
    i += two === undefined ? 1 : 2;
  }
  return shorten(letters);
}

/** First letters of a syllable still being typed, in the spelling of the keys. */
function unfinished(letters: string): string {
  return toKunrei(letters).replace(/h$/, 'y').replace(/c$/, 't').replace(/ts$/, 't');
}

const macrons: Readonly<Record<string, string>> = {ā: 'a', ī: 'i', ū: 'u', ē: 'ei', ō: 'o'};
const circumflexes: Readonly<Record<string, string>> = {â: 'a', î: 'i', û: 'u', ê: 'ei', ô: 'o'};

/** Hepburn and IME spellings to the spelling of the keys. */
const kunrei: readonly (readonly [RegExp, string])[] = [
  [/oh(?=[bcdfghjkmnprstwyz]|$)/g, 'o'],
  [/n'/g, 'n'],
  [/m(?=[bmp])/g, 'n'],
  [/tch/g, 'ch'],
  [/[lx](?=ya|yu|yo|tu|tsu|a|i|u|e|o)/g, ''],
  [/th(?=i)/g, 't'],
  [/dh(?=i)/g, 'd'],
  [/sh(?=[auoe])/g, 'sy'],
  [/sh/g, 's'],
  [/ch(?=[auoe])/g, 'ty'],
  [/ch/g, 't'],
  [/cy/g, 'ty'],
  [/ts/g, 't'],
  [/jy?(?=[auoe])/g, 'zy'],
  [/j/g, 'z'],
  [/dz/g, 'z'],
  [/du/g, 'zu'],
  [/dy/g, 'zy'],
  [/f/g, 'h'],
  [/wh?(?=[ieo])/g, ''],
  [/v/g, 'b'],
];

function toKunrei(letters: string): string {
  let text = letters.replace(/[āīūēōâîûêô]/g, (c) => macrons[c] ?? circumflexes[c] ?? c);
  for (const [pattern, replacement] of kunrei) text = text.replace(pattern, replacement);
  return text;
}

/** Syllables of the key spelling; a last one may be unfinished. */
const syllables = /^(?:(?:[kgsztdnhbpmr]y?|[yw])?[aiueo]|n)*(?:[kgsztdnhbpmrw]?y?|c)$/;

/**
 * Key of Latin letters as if they were romaji, slips of the finger included; to compare with the
 * keys of known words.
 *
 * @param letters Lower-case Latin letters; spaces, hyphens and apostrophes are ignored.
 * @returns `undefined` when there are other characters.
 */
export function looseRomajiKey(letters: string): string | undefined {
  const compact = letters.replace(/[\s-]/g, '');
  return /^[a-z'āīūēōâîûêô]+$/.test(compact)
    ? shorten(unfinished(compact).replace(/'/g, ''))
    : undefined;
}

/**
 * Key of romaji in any of the usual systems: `juusou`, `jūsō`, `zyuusou` → `zyuso`.
 *
 * @param romaji Lower-case Latin letters; spaces, hyphens and apostrophes are ignored.
 * @returns Letters a–z, or `undefined` when this cannot be read as Japanese (`python`).
 */
export function romajiKey(romaji: string): string | undefined {
  const key = looseRomajiKey(romaji);
  return key !== undefined && syllables.test(key) ? key : undefined;
}

/** Kana by the letters of the keys; of several kana the plainest. */
const kanaByLetters = new Map(
  [...kanaLetters].reverse().map(([kana, letters]): [string, string] => [letters, kana]),
);

/**
 * Romaji to hiragana, for words that are written in hiragana: `hikikomori` → ひきこもり.
 *
 * @param romaji Lower-case Latin letters; spaces, hyphens and apostrophes are ignored.
 * @returns `undefined` when this cannot be read as Japanese.
 */
export function romajiToKana(romaji: string): string | undefined {
  if (romajiKey(romaji) === undefined) return undefined;
  const letters = toKunrei(romaji.replace(/[\s-]/g, '')).replace(/n'/g, 'n');
  let kana = '';
  for (let i = 0; i < letters.length; ) {
    const length = [3, 2, 1].find((size) => kanaByLetters.get(letters.slice(i, i + size)));
    if (length) {
      kana += kanaByLetters.get(letters.slice(i, i + length));
      i += length;
    } else {
      if (letters[i] === letters[i + 1]) kana += 'っ';
      i += 1;
    }
  }
  return kana;
}
