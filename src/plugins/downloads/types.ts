/** Where a file stands on /downloads, in this order. */
export const downloadGroups = ['lms', 'table', 'room', 'self', 'data', 'offline'] as const;

export type DownloadGroup = (typeof downloadGroups)[number];

/** What a file cannot carry, and which questions that is about. */
export interface DownloadLimit {
  readonly note: string;
  /** Questions that are not in the file. */
  readonly leftOut: readonly string[];
  /** Questions that are, but not with everything. */
  readonly reduced: readonly string[];
}

/** A file as /downloads shows it; one entry of `files.json`. */
export interface DownloadEntry {
  /** Name below `/downloads/files/`. */
  readonly file: string;
  readonly group: DownloadGroup;
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  /** Kind of file in a word, e.g. 「Excel」. */
  readonly kind: string;
  readonly bytes: number;
  /** `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly limits: readonly DownloadLimit[];
}

/** A file ready to be written. */
export interface MadeFile extends Omit<DownloadEntry, 'bytes' | 'builtOn' | 'limits'> {
  readonly content: string | Uint8Array;
  readonly limits?: readonly DownloadLimit[];
}
