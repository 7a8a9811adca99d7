import {attempt, readKey, writeKey} from '@site/src/components/ProgressStore/areas';
import {useEffect, useState} from 'react';

/** What a trainer typed so far. */
export interface Draft {
  /** Codes, one a line. */
  readonly codes: string;
  /** Answers on paper, a row for each person. */
  readonly paper: readonly PaperRow[];
}

/** Letters typed for one person; empty where there is no sheet. */
export interface PaperRow {
  readonly pre: string;
  readonly post: string;
}

const emptyRow: PaperRow = {pre: '', post: ''};

export const emptyDraft: Draft = {codes: '', paper: Array.from({length: 5}, () => emptyRow)};

const keyOf = (set: string) => `manabiba:measure-draft:${set}`;
const session = () => attempt(() => window.sessionStorage, undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A draft as it was kept; anything else is an empty one. */
export function parseDraft(kept: string | null): Draft {
  return attempt(() => {
    const {codes, paper} = JSON.parse(kept ?? '{}') as Partial<Record<keyof Draft, unknown>>;
    if (!Array.isArray(paper)) return emptyDraft;
    const rows = paper.map((row: Partial<Record<keyof PaperRow, unknown>> | null) => ({
      pre: text(row?.pre),
      post: text(row?.post),
    }));
    return {codes: text(codes), paper: rows};
  }, emptyDraft);
}

/** Keeps what was typed for a check until the tab is closed, so that a reload loses nothing. */
export function useDraft(set: string) {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  useEffect(() => setDraft(parseDraft(readKey(session(), keyOf(set)))), [set]);
  function change(next: Draft) {
    setDraft(next);
    writeKey(session(), keyOf(set), JSON.stringify(next));
  }
  return {draft, change, addRows: () => change(withRows(draft))};
}

/** Five more rows for people. */
export function withRows(draft: Draft): Draft {
  return {...draft, paper: [...draft.paper, ...emptyDraft.paper]};
}
