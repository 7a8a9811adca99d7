import {
  addAttempt,
  addCheck,
  addCompletion,
  emptyRecord,
  erase,
  importRecord,
  type ProgressRecord,
  setConfidence,
  setNote,
} from '@site/src/domain/progress';
import {cleanNote} from '@site/src/domain/progress/parse/fields';
import {readKey, removeEverything, removeKey, removeRecord, sharedKey, writeKey} from './areas';
import type {Notice} from './notices';
import type {ProgressSnapshot, ProgressStore, StoreEnvironment} from './types';
import {keep, look} from './vault';

/** What the server renders and the browser hydrates with. */
export const serverSnapshot: ProgressSnapshot = {
  record: emptyRecord,
  notices: [],
  sharedPc: false,
  ready: false,
};

/**
 * A record over Web Storage that several tabs share. Before each write the stored record is read
 * again and joined by attempt id, so that no tab overwrites another's answers. Where nothing can be
 * stored the record lives in memory and the reader is told.
 */
export function createProgressStore(env: StoreEnvironment): ProgressStore {
  const listeners = new Set<() => void>();
  /** False when the mark for other tabs could not be stored: then this tab goes its own way. */
  let flagKept = true;
  /** Stored text that the record in memory holds already. */
  let seen: string | null = null;
  const isShared = () => readKey(env.local, sharedKey) !== null;
  let snapshot: ProgressSnapshot = {...serverSnapshot, sharedPc: isShared(), ready: true};
  const area = () => (snapshot.sharedPc ? env.session : env.local);

  function publish(change: Partial<ProgressSnapshot>): void {
    snapshot = {...snapshot, ...change};
    for (const listener of listeners) listener();
  }

  const withNotice = (kind: Notice['kind'], notice: Notice | undefined) => {
    const others = snapshot.notices.filter((known) => known.kind !== kind);
    return notice ? [...others, notice] : others;
  };

  function switchArea(sharedPc: boolean): void {
    seen = null;
    publish({sharedPc, record: emptyRecord, notices: []});
  }

  /** Another tab may have turned 共用PCモード on or off. */
  function followSharedFlag(): void {
    if (flagKept && isShared() !== snapshot.sharedPc) switchArea(!snapshot.sharedPc);
  }

  function commit(change: (record: ProgressRecord) => ProgressRecord, always = true): void {
    followSharedFlag();
    const found = look(area(), snapshot.record, env.now(), seen);
    seen = found.raw;
    if (found.notice) publish({notices: withNotice(found.notice.kind, found.notice)});
    const record = change(found.record);
    if (!found.frozen && (always || found.stale)) save(record);
    else if (record !== snapshot.record) publish({record});
  }

  function save(record: ProgressRecord): void {
    const text = JSON.stringify(record);
    const failure = keep(area(), text);
    if (!failure) seen = text;
    publish({record, notices: withNotice('memory', failure)});
  }

  const stamp = () => ({id: env.newId(), at: env.now().toISOString()});
  const resync = () => commit((record) => record, false);
  resync();

  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resync,
    recordAttempt: (attempt) => {
      const made = {...attempt, ...stamp()};
      commit((record) => addAttempt(record, made));
    },
    completeLesson: (lesson, path) => {
      const {at} = stamp();
      commit((record) => addCompletion(record, {lesson, path, at}));
    },
    recordCheck: (check) => {
      const made = {...check, ...stamp()};
      commit((record) => addCheck(record, made));
    },
    setNote: (lesson, text) => {
      const {at} = stamp();
      commit((record) => setNote(record, {lesson, text: cleanNote(text), at}));
    },
    setConfidence: (confidence) => {
      const {at} = stamp();
      commit((record) => setConfidence(record, confidence, at));
    },
    importRecord: (incoming, mode) => commit((record) => importRecord(record, incoming, mode)),
    eraseAll: () => {
      const {record} = look(area(), snapshot.record, env.now(), seen);
      removeEverything(env.local);
      removeEverything(env.session);
      publish({record: erase(record), notices: []});
      commit((known) => known);
    },
    setSharedPc: (on) => {
      if (!on) removeRecord(env.session);
      if (!on) removeKey(env.local, sharedKey);
      flagKept = !on || writeKey(env.local, sharedKey, '1');
      switchArea(on);
      resync();
    },
    dismiss: (kind) => publish({notices: withNotice(kind, undefined)}),
  };
}
