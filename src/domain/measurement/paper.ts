import type {Answer, MeasureItem} from './types';

/** What a trainer typed for one sheet of paper. */
export type PaperAnswers =
  | {readonly ok: true; readonly answers: readonly Answer[]}
  /** 1-based item the text stops making sense at; past the last one when there is too much. */
  | {readonly ok: false; readonly item: number};

const blank = /^[-0ー−×X]?$/u;

function readOne(item: MeasureItem, text: string): Answer | undefined {
  if (blank.test(text)) return 0;
  const places = [...text].map((sign) => sign.charCodeAt(0) - 65);
  const known = places.every((place) => place >= 0 && place < item.options.length);
  if (!known || (places.length > 1 && !item.many)) return undefined;
  return places.reduce((bits, place) => bits | (1 << place), 0);
}

/**
 * Reads answers on paper typed as letters: 「ABCAB」, `-` where nothing was ticked, and brackets
 * around several letters of one item: 「A(BC)A」. Small and full-width letters will do.
 *
 * @returns `undefined` for an empty text: no sheet
 */
export function readPaper(items: readonly MeasureItem[], text: string): PaperAnswers | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s,、.]/gu, '');
  if (plain === '') return undefined;
  const groups = plain.match(/\([^()]*\)|./gu) ?? [];
  const answers: Answer[] = [];
  for (const [at, item] of items.entries()) {
    const group = groups[at];
    const answer = group === undefined ? undefined : readOne(item, group.replace(/[()]/g, ''));
    if (answer === undefined) return {ok: false, item: at + 1};
    answers.push(answer);
  }
  return groups.length > items.length ? {ok: false, item: items.length + 1} : {ok: true, answers};
}
