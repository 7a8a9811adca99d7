import type {ProgressRecord} from '../types';
import {Refusal} from './validate';

/** Clocks of two devices may differ by this much, in milliseconds. */
const clockSkew = 86_400_000;

function refuseDuplicates(ids: readonly string[], name: string): void {
  if (new Set(ids).size !== ids.length) throw new Refusal(`同じ番号の${name}が二つ以上あります。`);
}

/** No entry stands twice. @throws Refusal */
export function refuseTwins({attempts, completions, checks, notes}: ProgressRecord): void {
  refuseDuplicates(
    attempts.map(({id}) => id),
    '解答',
  );
  refuseDuplicates(
    completions.map(({lesson}) => lesson),
    '課の記録',
  );
  refuseDuplicates(
    checks.map(({id}) => id),
    '確認の記録',
  );
  refuseDuplicates(
    notes.map(({lesson}) => lesson),
    'メモ',
  );
}

/** Nothing happened after `now`, a day's difference of clocks aside. @throws Refusal */
export function refuseFuture(record: ProgressRecord, now: Date): void {
  const latest = new Date(now.getTime() + clockSkew).toISOString();
  const {attempts, completions, checks, notes, settings} = record;
  const entries = [...attempts, ...completions, ...checks, ...notes, settings];
  const future = entries.find(({at}) => at > latest);
  if (future) throw new Refusal(`日時が未来の記録があります(${future.at.slice(0, 10)})。`);
}

/** Every question is one of this site. @throws Refusal */
export function refuseUnknown(record: ProgressRecord, known: ReadonlySet<string>): void {
  const ids = [
    ...record.attempts.map(({questionId}) => questionId),
    ...record.checks.flatMap(({questions}) => questions),
  ];
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Refusal(
      `この教材にない問題の記録があります(${unknown.length}問。例: ${unknown[0]})。`,
    );
}

/** Right answers do not outnumber questions. @throws Refusal */
export function refuseImpossible({checks}: ProgressRecord): void {
  if (checks.some(({correct, total, questions}) => correct > total || questions.length !== total))
    throw new Refusal('確認の記録の数が合いません。');
}
