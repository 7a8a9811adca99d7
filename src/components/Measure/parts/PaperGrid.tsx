import {Button} from '@site/src/components/Button';
import {ScrollTable} from '@site/src/components/ScrollTable';
import type {MeasureSet, Phase} from '@site/src/domain/measurement/types';
import type {PaperProblem} from '../peopleOf';
import type {PaperRow} from '../useDraft';
import {phaseWords} from '../words';
import styles from './entry.module.css';

/** Props of {@link PaperGrid}. */
export interface PaperGridProps {
  readonly set: MeasureSet;
  readonly rows: readonly PaperRow[];
  readonly problems: readonly PaperProblem[];
  readonly onChange: (rows: readonly PaperRow[]) => void;
  readonly onMore: () => void;
}

const phases: readonly Phase[] = ['pre', 'post'];

/** Answers on paper: a row for each person, a field of letters for each sheet. */
export function PaperGrid({set, rows, problems, onChange, onMore}: PaperGridProps) {
  const problemOf = (row: number, phase: Phase) =>
    problems.find((one) => one.row === row && one.phase === phase);
  const put = (at: number, phase: Phase, text: string) =>
    onChange(rows.map((row, place) => (place === at ? {...row, [phase]: text} : row)));
  return (
    <div className={styles.entry}>
      <p>
        紙で答えた人は、選んだ記号を並べて書きます。{set.pre.length}問なら「
        {'ABCAB'.slice(0, set.pre.length).padEnd(set.pre.length, 'A')}
        」のように書き、答えがない問題は「-」、一問に二つ以上選ぶ問題は「A(BC)A」のように（
        ）で囲みます。
      </p>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">人</th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                {phaseWords[phase]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its number
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {phases.map((phase) => {
                const problem = problemOf(at + 1, phase);
                return (
                  <td key={phase}>
                    <input
                      aria-label={`${at + 1}人目の${phaseWords[phase]}`}
                      aria-invalid={problem !== undefined}
                      value={row[phase]}
                      spellCheck={false}
                      autoCapitalize="characters"
                      autoComplete="off"
                      onChange={(event) => put(at, phase, event.target.value)}
                    />
                    {problem && (
                      <span className={styles.wrong}>
                        ▲{' '}
                        {problem.item > set[phase].length
                          ? '多すぎます'
                          : `問${problem.item}のところで読めません`}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Button look="sub" onClick={onMore}>
        5人分の行を足す
      </Button>
    </div>
  );
}
