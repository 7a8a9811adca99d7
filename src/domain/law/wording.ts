import {align, similarity} from './align';

/** A stretch of text that stayed, went or came. */
export interface Part {
  readonly kind: 'same' | 'del' | 'ins';
  readonly text: string;
}

/** What stood in one place before and after; empty where nothing did. */
interface Change {
  readonly before: string;
  readonly after: string;
}

/** Clauses end after 、。）」 and begin before （「. */
function clauses(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=[、。）」])|(?=[（「])/u);
}

/** Runs of one script stand for words: Japanese law is written without spaces. */
function words(text: string): readonly string[] {
  return (
    text.match(/\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{N}+|./gsu) ?? []
  );
}

function compare(
  before: readonly string[],
  after: readonly string[],
  score: (a: string, b: string) => number,
  refine: (change: Change) => readonly Part[],
): readonly Part[] {
  return align(before, after, score).flatMap(([was, is]): readonly Part[] => {
    if (was !== undefined && was === is) return [{kind: 'same', text: is}];
    return refine({before: was ?? '', after: is ?? ''});
  });
}

/** A particle left standing between two changes makes a diff harder to read, not easier. */
function isCrumb(text: string): boolean {
  return text.length <= 2 && /^[\p{Script=Hiragana}、]+$/u.test(text);
}

function toParts({before, after}: Change): Part[] {
  return [
    ...(before === '' ? [] : [{kind: 'del', text: before} as const]),
    ...(after === '' ? [] : [{kind: 'ins', text: after} as const]),
  ];
}

/** Gathers what changed without a break into one removal and one insertion each. */
function gather(parts: readonly Part[]): readonly Part[] {
  const gathered: Part[] = [];
  let change: Change = {before: '', after: ''};
  let same = '';
  const flushChange = () => {
    gathered.push(...toParts(change));
    change = {before: '', after: ''};
  };
  const flushSame = () => {
    if (same !== '') gathered.push({kind: 'same', text: same});
    same = '';
  };
  for (const {kind, text} of parts) {
    if (kind === 'same') {
      flushChange();
      same += text;
    } else {
      flushSame();
      if (kind === 'del') change = {...change, before: change.before + text};
      else change = {...change, after: change.after + text};
    }
  }
  flushChange();
  flushSame();
  return gathered;
}

function foldCrumbs(parts: readonly Part[]): readonly Part[] {
  const folded = parts.flatMap((part, index): readonly Part[] => {
    const between = index > 0 && index < parts.length - 1;
    const crumb = part.kind === 'same' && between && isCrumb(part.text);
    return crumb ? toParts({before: part.text, after: part.text}) : [part];
  });
  return gather(folded);
}

/** Inside a clause only equal words go together. */
function compareWords({before, after}: Change): readonly Part[] {
  if (before === '' || after === '') return toParts({before, after});
  const equal = (a: string, b: string) => (a === b ? a.length : 0);
  return foldCrumbs(gather(compare(words(before), words(after), equal, toParts)));
}

/** Below this likeness one clause replaced another; it did not change into it. */
const alike = 0.4;

/** Equal clauses go together before those that are only much alike. */
function clauseScore(a: string, b: string): number {
  if (a === b) return a.length;
  const likeness = similarity(a, b);
  return likeness < alike ? 0 : (likeness * Math.min(a.length, b.length)) / 2;
}

/**
 * Compares two wordings clause by clause, and word by word inside a clause that changed a little.
 * The parts that stayed or went give the wording before; those that stayed or came, the one after.
 */
export function compareWording(before: string, after: string): readonly Part[] {
  return gather(compare(clauses(before), clauses(after), clauseScore, compareWords));
}
