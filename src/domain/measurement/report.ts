import {type ItemStatistics, itemStatistics} from './items';
import {normalisedGain} from './statistics';
import {isRight, type MeasureSet, type Person} from './types';

/** Below this many people figures are a hint only (参考値). */
export const hintBelow = 30;

/** How the people with both sheets moved on one pair of items. */
export interface Moves {
  readonly stayedRight: number;
  readonly learnt: number;
  readonly lost: number;
  readonly stayedWrong: number;
  /** Of those who did not know, how many learnt it. */
  readonly gain: number | undefined;
  /** Of those who knew, how many lost it. */
  readonly loss: number | undefined;
}

/** Everything that is said about a session. Raw figures: what is shown goes through `suppress`. */
export interface Report {
  readonly set: MeasureSet;
  readonly people: number;
  readonly preSheets: number;
  readonly postSheets: number;
  /** People with both sheets. */
  readonly pairs: number;
  /** Mean score of the pairs, in per cent. */
  readonly preMean: number | undefined;
  readonly postMean: number | undefined;
  readonly gain: number | undefined;
  /** Over all items: of what was known before, the share that was lost. */
  readonly loss: number | undefined;
  readonly moves: readonly Moves[];
  readonly pre: readonly ItemStatistics[];
  readonly post: readonly ItemStatistics[];
}

const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);

type Pair = Required<Person>;

function movesOf(set: MeasureSet, pairs: readonly Pair[], at: number): Moves {
  const [before, after] = [set.pre[at], set.post[at]];
  const known = pairs.map((person) => [
    before ? isRight(before, person.pre[at] ?? 0) : false,
    after ? isRight(after, person.post[at] ?? 0) : false,
  ]);
  const count = (pre: boolean, post: boolean) =>
    known.filter(([a, b]) => a === pre && b === post).length;
  const stayedRight = count(true, true);
  const learnt = count(false, true);
  const lost = count(true, false);
  const stayedWrong = count(false, false);
  return {
    stayedRight,
    learnt,
    lost,
    stayedWrong,
    gain: ratio(learnt, learnt + stayedWrong),
    loss: ratio(lost, lost + stayedRight),
  };
}

/** Reckons gain, loss, difficulty, discrimination and dead distractors of a session. */
export function reportOf(set: MeasureSet, people: readonly Person[]): Report {
  const pairs = people.filter((person): person is Pair => Boolean(person.pre && person.post));
  const moves = set.pre.map((_, at) => movesOf(set, pairs, at));
  const total = (pick: (move: Moves) => number) => moves.reduce((sum, move) => sum + pick(move), 0);
  const share = (right: number) =>
    pairs.length === 0 ? undefined : (100 * right) / (pairs.length * set.pre.length);
  const preMean = share(total(({stayedRight, lost}) => stayedRight + lost));
  const postMean = share(total(({stayedRight, learnt}) => stayedRight + learnt));
  const sheets = (phase: 'pre' | 'post') =>
    people.flatMap((person) => (person[phase] ? [person[phase]] : []));
  return {
    set,
    people: people.length,
    preSheets: sheets('pre').length,
    postSheets: sheets('post').length,
    pairs: pairs.length,
    preMean,
    postMean,
    gain:
      preMean === undefined || postMean === undefined
        ? undefined
        : normalisedGain(preMean, postMean),
    loss: ratio(
      total(({lost}) => lost),
      total(({lost, stayedRight}) => lost + stayedRight),
    ),
    moves,
    pre: itemStatistics(set.pre, sheets('pre')),
    post: itemStatistics(set.post, sheets('post')),
  };
}
