import type {DiffLine} from '@site/src/domain/law/diff';
import type {Part} from '@site/src/domain/law/wording';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Words, not only colour or a line: read out, printed in grey and copied, they still tell. */
function Piece({kind, text}: Part): ReactNode {
  if (kind === 'same') return text;
  const Tag = kind;
  return (
    <Tag className={styles[kind]}>
      <span className={styles.tag}>{kind === 'del' ? '［削除］' : '［追加］'}</span>
      {text}
    </Tag>
  );
}

function note({kind, at, wasAt}: DiffLine): string {
  const place = at === '' ? '本文' : at;
  if (kind === 'added') return `${place}（新しく加わりました）`;
  if (kind === 'removed') return `${place}（なくなりました）`;
  return wasAt ? `${place}（前の版では${wasAt}）` : place;
}

function Line({line}: {readonly line: DiffLine}): ReactNode {
  const quiet = line.kind === 'same' && line.wasAt === undefined;
  return (
    <div className={styles.line} data-depth={line.depth}>
      {!quiet && <p className={styles.place}>{note(line)}</p>}
      <p>
        {line.mark !== '' && <span className={styles.mark}>{line.mark}</span>}
        {line.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
          <Piece key={index} {...part} />
        ))}
      </p>
    </div>
  );
}

/** What changed between two versions of an article, in the order of the newer one. */
export function DiffView({diff}: {readonly diff: readonly DiffLine[]}): ReactNode {
  return (
    <>
      <p className={styles.source}>
        <Piece kind="del" text="前の版にだけある文字" />、
        <Piece kind="ins" text="この版で加わった文字" />
        で示します。機械で比べたものです。
      </p>
      {diff.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Line key={index} line={line} />
      ))}
    </>
  );
}
