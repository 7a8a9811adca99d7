import {noteId} from '@site/src/components/Cite';
import type {SourceNote} from '@site/src/plugins/content/remark/cites';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Notes of one source, in the order of their numbers; sources in the order of their first note. */
function bySource(notes: readonly SourceNote[]): readonly (readonly SourceNote[])[] {
  const groups = new Map<string, SourceNote[]>();
  for (const note of notes) {
    groups.set(note.source.id, [...(groups.get(note.source.id) ?? []), note]);
  }
  return [...groups.values()];
}

function Source({source}: Pick<SourceNote, 'source'>): ReactNode {
  return (
    <p className={styles.source}>
      {source.url ? <a href={source.url}>{source.title}</a> : source.title}
      {source.draft && <span className={styles.draft}>論点（案）</span>}
      <span className={styles.meta}>
        {source.publisher}。{source.date}。{source.note}
      </span>
    </p>
  );
}

function Place({note, prefix}: {readonly note: SourceNote; readonly prefix?: string}): ReactNode {
  if (note.n === undefined) return <li>ページ全体：{note.where}</li>;
  return (
    <li id={noteId(note.n, prefix)}>
      <span className={styles.number}>{note.n}</span>
      {note.where}
    </li>
  );
}

/** The generated list 出典: each source once, with the numbered places a page took from it. */
export function SourceList({
  notes,
  prefix,
}: {
  readonly notes: readonly SourceNote[];
  /** In front of ids where several pages stand on one. */
  readonly prefix?: string;
}): ReactNode {
  return (
    <ul className={styles.list}>
      {bySource(notes).map((group) => (
        <li key={group[0]?.source.id}>
          {group[0] && <Source source={group[0].source} />}
          <ul className={styles.places}>
            {group.map((note) => (
              <Place key={`${note.n} ${note.where}`} note={note} prefix={prefix} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
