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
