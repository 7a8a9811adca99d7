import type {Score} from '../../support/evaluate';
import type {Bytes} from './measure';

/** Share of nothing is shown as a dash. */
export const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (time: number): string => `${time.toFixed(2)} ms`;

/** A row of the table of one set of queries. */
export function scoreRow({queries, at1, at3, mrr, zero, wrong, unanswerable}: Score) {
  return {
    queries,
    'success@1': percent(at1),
    'success@3': percent(at3),
    MRR: Number.isNaN(mrr) ? '–' : mrr.toFixed(3),
    'zero results': percent(zero),
    'false results': percent(wrong),
    unanswerable,
  };
}

/** A row of the table of sizes. */
export function sizeRow({raw, gzip, brotli}: Bytes) {
  return {raw: kilobytes(raw), gzip: kilobytes(gzip), brotli: kilobytes(brotli)};
}

/** Shares of one line of the ablation table, by class of queries. */
export type AblationRow = Readonly<Record<string, string>>;

/** A row of the ablation table: who is first by class and in all, and what is found in vain. */
export function ablationRow(scores: ReadonlyMap<string, Score>): AblationRow {
  const positive = [...scores].filter(([name]) => name !== 'negative' && name !== 'all');
  const all = scores.get('all');
  const share = (value: number | undefined) => percent(value ?? Number.NaN).replace(' %', '');
  return {
    ...Object.fromEntries(positive.map(([name, {at1}]) => [name, share(at1)])),
    'all @1': share(all?.at1),
    'all @3': share(all?.at3),
    zero: share(all?.zero),
    false: share(all?.wrong),
  };
}
