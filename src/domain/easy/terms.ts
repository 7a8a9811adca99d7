import {easyLimits} from './limits';
import type {EasyFault} from './rules';
import type {EasyBlock} from './sentences';

/** Words that may have many kanji. */
export interface ListedWords {
  /** Hard words, to be explained at their first use on a page. */
  readonly terms: readonly string[];
  /** Names of places and groups. */
  readonly names: readonly string[];
}

const run = new RegExp(`[\\p{Script=Han}々]{${easyLimits.kanjiRun + 1},}`, 'gu');

/** Runs of four or more kanji that are no part of a listed word. */
export function longRuns(text: string, {terms, names}: ListedWords): string[] {
  const listed = [...terms, ...names]
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length);
  const rest = listed.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest.match(run) ?? [];
}

/** Is the word explained where it stands: 「語：…」「語（…）」「語は、…」「…を、語といいます」? */
function explainedIn(text: string, word: string): boolean {
  const at = text.indexOf(word) + word.length;
  const after = text.slice(at).replace(/^[」』]/, '');
  return /^(?:：|（|とは|は、?|って|という(?:の|こと|人|所|考え|決まり|場所)|と(?:い|言|呼)[いび])/.test(
    after,
  );
}

/** Listed terms that a page uses before it says what they are, with the line of the first use. */
export function unexplainedTerms(
  blocks: readonly EasyBlock[],
  terms: readonly string[],
): {readonly word: string; readonly line: number}[] {
  return terms.flatMap((word) => {
    const longer = terms.filter((other) => other !== word && other.includes(word));
    const hide = (text: string) =>
      longer.reduce((left, other) => left.replaceAll(other, ' '), text);
    const first = blocks.find((block) => hide(block.text).includes(word));
    return first && !explainedIn(hide(first.text), word) ? [{word, line: first.line}] : [];
  });
}

/** What to say of a run of kanji. */
export function runFault(word: string): EasyFault {
  return {
    message: `漢字が${easyLimits.kanjiRun + 1}字以上続きます(「${word}」)。`,
    fix: 'やさしい言葉に言いかえてください。要る言葉なら docs/_easy-readings.yaml に kind: 用語(説明がいる)か kind: 名前 を付けて足してください。',
  };
}
