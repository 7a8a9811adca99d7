import {
  clockText,
  kitOfGoal,
  type Library,
  mayRemove,
  maySwap,
  remove,
  runSheet,
  type SessionPlan,
  setMinutes,
  swap,
} from '@site/src/domain/session-plan';
import type {ReactNode} from 'react';
import styles from './sheetTable.module.css';

/** Props of {@link SheetTable}. */
export interface SheetTableProps {
  readonly library: Library;
  readonly plan: SessionPlan;
  readonly onChange: (plan: SessionPlan) => void;
}

/** Order of cutting as shown: blocks that may be shortened or left out, numbered. */
function cutNumbers(library: Library, plan: SessionPlan): Map<string, number> {
  const own = kitOfGoal(library, plan.goal)?.id ?? '';
  const ranked = runSheet(library, plan)
    .filter(
      ({outline}) =>
        outline.cutOrder !== undefined && outline.minutes.min < outline.minutes.typical,
    )
    .sort(
      (a, b) =>
        Number(a.outline.kit === own) - Number(b.outline.kit === own) ||
        (a.outline.cutOrder ?? 0) - (b.outline.cutOrder ?? 0),
    );
  return new Map(ranked.map(({block}, at) => [block, at + 1]));
}

/** Lengths on offer: the block's range, and the length it has now where a file brought another. */
function lengths({min, max}: {readonly min: number; readonly max: number}, now: number): number[] {
  const range = Array.from({length: max - min + 1}, (_, at) => min + at);
  return range.includes(now) ? range : [now, ...range];
}

/** Blocks with clock times; each can be moved, stretched within its range, or taken out. */
export function SheetTable({library, plan, onChange}: SheetTableProps): ReactNode {
  const own = kitOfGoal(library, plan.goal)?.id;
  const kitTitle = (id: string) => library.kits.find((kit) => kit.id === id)?.title;
  const cuts = cutNumbers(library, plan);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">時刻</th>
          <th scope="col">すること</th>
          <th scope="col">分</th>
          <th scope="col" className="mb-no-print">
            直す
          </th>
        </tr>
      </thead>
      <tbody>
        {runSheet(library, plan).map(({start, minutes, outline}, at) => {
          const {title, kind, formats, goal, whenShort, kit} = outline;
          const cut = cuts.get(outline.id);
          return (
            // A break may come twice, so the place is part of what tells rows apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={`${outline.id}-${at}`} data-kind={kind}>
              <td className={styles.time}>{clockText(start)}</td>
              <td>
                <b>{title}</b>
                {kind !== 'break' && (
                  <span className={styles.goal}>
                    {formats.join('・')}／{goal}
                  </span>
                )}
                {kit !== '' && kit !== own && (
                  <span className={styles.from}>「{kitTitle(kit)}」から</span>
                )}
                {cut !== undefined && (
                  <span className={styles.cut}>
                    遅れたら{cut}番めに削る：{whenShort}
                  </span>
                )}
              </td>
              <td className={styles.minutes}>
                <span className={styles.paper}>{minutes}分</span>
                <select
                  className={`${styles.input} mb-no-print`}
                  value={minutes}
                  aria-label={`「${title}」の分数`}
                  onChange={(event) =>
                    onChange(setMinutes(library, plan, at, Number(event.target.value)))
                  }
                >
                  {lengths(outline.minutes, minutes).map((length) => (
                    <option key={length}>{length}</option>
                  ))}
                </select>
              </td>
              <td className={`${styles.edit} mb-no-print`}>
                <button
                  type="button"
                  aria-label={`「${title}」を一つ前へ`}
                  disabled={!maySwap(library, plan, at - 1)}
                  onClick={() => onChange(swap(library, plan, at - 1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={`「${title}」を一つ後へ`}
                  disabled={!maySwap(library, plan, at)}
                  onClick={() => onChange(swap(library, plan, at))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={`「${title}」をはずす`}
                  disabled={!mayRemove(library, plan, at)}
                  onClick={() => onChange(remove(library, plan, at))}
                >
                  ✕
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td className={styles.time}>{clockText(plan.start + plan.minutes)}</td>
          <td colSpan={3}>終わり</td>
        </tr>
      </tfoot>
    </table>
  );
}
