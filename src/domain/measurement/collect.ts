import {type CodeProblem, decodeResult, type Result} from './code';
import type {MeasureSet, Person} from './types';

/** A line that could not be counted, with its 1-based number. */
export interface Rejected {
  readonly line: number;
  readonly text: string;
  readonly problem: CodeProblem | 'other-set';
}

/** A code that came more than once. `same` tells whether its answers were the same each time. */
export interface Duplicate {
  readonly token: string;
  readonly phase: Result['phase'];
  readonly lines: readonly number[];
  readonly same: boolean;
}

/** What was made of a paste of codes. */
export interface Collected {
  readonly people: readonly Person[];
  readonly rejected: readonly Rejected[];
  readonly duplicates: readonly Duplicate[];
}

/** Lines a mail program may break a code into. */
const mostPieces = 4;

interface Found {
  readonly line: number;
  readonly result: Result;
}

function readLines(sets: readonly MeasureSet[], lines: readonly string[]) {
  const found: Found[] = [];
  const rejected: Rejected[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = at + 1;
    const pieces = Array.from({length: mostPieces}, (_, more) =>
      lines.slice(at, at + more + 1).join(''),
    );
    const tries = pieces.map((text) => decodeResult(sets, text));
    const good = tries.findIndex(({ok}) => ok);
    const outcome = tries[Math.max(good, 0)];
    if (outcome?.ok) found.push({line, result: outcome.result});
    else if (outcome && outcome.problem !== 'empty')
      rejected.push({line, text: lines[at] ?? '', problem: outcome.problem});
    at += Math.max(good, 0) + 1;
  }
  return {found, rejected};
}

/**
 * Reads pasted codes, one a line or broken over lines, joins 事前 and 事後 of the same token, and
 * names what is double. Of double codes the first counts.
 *
 * @param set the check whose codes are wanted; others are rejected
 */
export function collectCodes(
  sets: readonly MeasureSet[],
  set: MeasureSet,
  text: string,
): Collected {
  const {found, rejected} = readLines(sets, text.split(/\r\n|\r|\n/));
  const own = found.filter(({result}) => result.set === set.id);
  const others = found
    .filter(({result}) => result.set !== set.id)
    .map(({line}): Rejected => ({line, text: '', problem: 'other-set'}));
  const groups = new Map<string, Found[]>();
  for (const one of own) {
    const key = `${one.result.token} ${one.result.phase}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const people = new Map<string, Person>();
  const duplicates: Duplicate[] = [];
  for (const [first, ...again] of groups.values()) {
    if (!first) continue;
    const {token, phase, answers} = first.result;
    people.set(token, {...(people.get(token) ?? {token}), [phase]: answers});
    if (again.length === 0) continue;
    duplicates.push({
      token,
      phase,
      lines: [first, ...again].map(({line}) => line),
      same: again.every(({result}) => result.answers.join() === answers.join()),
    });
  }
  return {
    people: [...people.values()],
    rejected: [...rejected, ...others].sort((a, b) => a.line - b.line),
    duplicates,
  };
}
