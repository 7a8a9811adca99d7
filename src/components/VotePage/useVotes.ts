import {attempt, readKey, removeKey, writeKey} from '@site/src/components/ProgressStore/areas';
import {votesKey, workArea} from '@site/src/components/Training/storage';
import {
  emptyTally,
  type Letter,
  letters,
  type Tally,
  type Vote,
} from '@site/src/domain/session-plan/voting';
import {useCallback, useEffect, useState} from 'react';
import type {Ballot} from './ballots';

/** Counts of one question. */
export interface Count {
  readonly before: Tally;
  readonly after: Tally;
  /** Right answer of a question of the trainer's own. */
  readonly answer?: Letter;
}

const none: Count = {before: emptyTally, after: emptyTally};

function readTally(value: unknown): Tally {
  const found = (value ?? {}) as Record<string, unknown>;
  const cards = letters.map((letter) => {
    const count = found[letter];
    return [letter, Number.isInteger(count) ? Math.min(200, Math.max(0, count as number)) : 0];
  });
  return Object.fromEntries(cards) as Tally;
}

/** Counts kept on this device; whatever else stands there counts as nothing. */
function readCounts(text: string | null): Record<string, Count> {
  const kept = attempt(() => JSON.parse(text ?? '{}') as Record<string, Partial<Count>>, {});
  return Object.fromEntries(
    Object.entries(kept ?? {}).map(([id, count]) => [
      id,
      {
        before: readTally(count?.before),
        after: readTally(count?.after),
        answer: letters.find((letter) => letter === count?.answer),
      },
    ]),
  );
}

/** The tallies of a session. */
export interface Votes {
  readonly of: (id: string) => Count;
  readonly set: (id: string, count: Count) => void;
  readonly clear: () => void;
  /** Everything that was counted, for a file. */
  readonly list: (ballots: readonly Ballot[]) => Vote[];
}

export function useVotes(): Votes {
  const [counts, setCounts] = useState<Record<string, Count>>({});
  useEffect(() => setCounts(readCounts(readKey(workArea(), votesKey))), []);
  const of = useCallback(
    (id: string) => (Object.hasOwn(counts, id) ? (counts[id] ?? none) : none),
    [counts],
  );
  return {
    of,
    set: (id, count) => {
      const next = {...counts, [id]: count};
      setCounts(next);
      writeKey(workArea(), votesKey, JSON.stringify(next));
    },
    clear: () => {
      setCounts({});
      removeKey(workArea(), votesKey);
    },
    list: (ballots) =>
      ballots.flatMap(({id, stem, answer}) => {
        const count = of(id);
        const right = answer ?? count.answer;
        return right ? [{id, stem, answer: right, before: count.before, after: count.after}] : [];
      }),
  };
}
