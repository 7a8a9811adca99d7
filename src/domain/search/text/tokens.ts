import {articlesInText, articleTokens} from './articles';

/** Scripts a search treats differently. */
export type Script = 'kanji' | 'katakana' | 'hiragana' | 'word';

/** An unbroken stretch of Japanese, or one Latin or number word. */
export interface Run {
  readonly text: string;
  readonly kind: 'japanese' | 'word';
}

const runPattern = /[a-z0-9]+|[㐀-鿿豈-﫿々〆ぁ-ゖァ-ヺ]+/g;

/**
 * Script of one character of a normalised text.
 *
 * @param char One character.
 */
export function scriptOf(char: string): Script {
  if (char >= 'ぁ' && char <= 'ゖ') return 'hiragana';
  if (char >= 'ァ' && char <= 'ヺ') return 'katakana';
  return char > '\u3000' ? 'kanji' : 'word';
}

/**
 * Cuts a normalised text at everything that is neither Japanese nor a Latin word or number.
 *
 * @param text Normalised text without article references.
 */
export function runsOf(text: string): Run[] {
  return (text.match(runPattern) ?? []).map((run) => ({
    text: run,
    kind: /^[a-z0-9]/.test(run) ? 'word' : 'japanese',
  }));
}

/** Case particles: between two content words they say nothing about either. */
const particles = 'をがはのにとでもへや';

/** Endings that stand before the next word: 困った人, 使う場所. */
const endings = 'るたてうす';

function isContent(char: string): boolean {
  const script = scriptOf(char);
  return script === 'kanji' || script === 'katakana';
}

/**
 * Whether a pair only marks the seam between two words (域の, を支, る人). Such pairs are a third
 * of all postings and decide no ranking, so they are neither indexed nor searched.
 *
 * @param pair Two characters of a normalised text.
 */
export function isSeam(pair: string): boolean {
  const [first = '', second = ''] = pair;
  if (isContent(first)) return particles.includes(second);
  return isContent(second) && (particles.includes(first) || endings.includes(first));
}

function pairsOf(run: string): string[] {
  return Array.from({length: Math.max(0, run.length - 1)}, (_, i) => run.slice(i, i + 2));
}

/** Words of one kanji (畑, 海) that seams would lose: no pair with a neighbour says them. */
function loneCharacters(run: string): string[] {
  return [...run].filter((char, i) => {
    const before = run.charAt(i - 1);
    const after = run.charAt(i + 1);
    return (
      isContent(char) &&
      (before === '' || isSeam(before + char)) &&
      (after === '' || isSeam(char + after))
    );
  });
}

/**
 * What a Japanese run is indexed under: overlapping pairs of characters without seams, and words
 * of one character.
 *
 * @param run Text of a Japanese run.
 */
export function bigramsOf(run: string): string[] {
  return [...pairsOf(run).filter((pair) => !isSeam(pair)), ...loneCharacters(run)];
}

/**
 * The pairs that {@link bigramsOf} leaves out. Titles are indexed with them.
 *
 * @param run Text of a Japanese run.
 */
export function seamsOf(run: string): string[] {
  return pairsOf(run).filter(isSeam);
}

/**
 * Everything a text is indexed under, in order and with repeats.
 *
 * @param text Normalised text.
 */
export function tokensOf(text: string): string[] {
  const {refs, rest} = articlesInText(text);
  return [
    ...refs.flatMap(articleTokens),
    ...runsOf(rest).flatMap((run) => (run.kind === 'word' ? [run.text] : bigramsOf(run.text))),
  ];
}

/**
 * Everything a title is indexed under: as {@link tokensOf}, and the seams, so that titles like
 * 我が事 are found whole.
 *
 * @param title Normalised title, heading or alias.
 */
export function titleTokensOf(title: string): string[] {
  const {refs, rest} = articlesInText(title);
  const tokens = refs.flatMap(articleTokens);
  for (const {text, kind} of runsOf(rest)) {
    if (kind === 'word') tokens.push(text);
    else tokens.push(...pairsOf(text), ...loneCharacters(text));
  }
  return tokens;
}

/**
 * How much a token says about what is meant, by the scripts of its characters: content words
 * are written in kanji and katakana, endings and particles in hiragana.
 *
 * @param token A bigram, word or article token.
 * @returns 1 for kanji, katakana, Latin and articles, .45 for mixed pairs, .15 for hiragana.
 */
export function tokenWeight(token: string): number {
  const hiragana = [...token].filter((char) => scriptOf(char) === 'hiragana').length;
  if (hiragana === 0) return 1;
  return hiragana === token.length ? 0.15 : 0.45;
}
