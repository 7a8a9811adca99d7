import {counted, type Letter, percent, type Tally} from '@site/src/domain/session-plan/voting';
import type {ReactNode} from 'react';
import styles from './bars.module.css';

/** Props of {@link Bars}. */
export interface BarsProps {
  readonly letters: readonly Letter[];
  readonly answer: Letter | undefined;
  readonly before: Tally;
  readonly after: Tally;
}

/** Bars of both rounds side by side, with the numbers: hatched before, filled after. */
export function Bars({letters, answer, before, after}: BarsProps): ReactNode {
  const rounds = [
    {name: '一回目', tally: before},
    {name: '二回目', tally: after},
  ];
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          <th scope="col">札</th>
          {rounds.map(({name}) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter}>
            <th scope="row">
              {letter}
              {letter === answer && '（正解）'}
            </th>
            {rounds.map(({name, tally}, at) => {
              const share = percent(tally[letter], counted(tally));
              return (
                <td key={name}>
                  <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                    <rect className={styles.ground} width="100" height="14" />
                    <rect
                      className={at === 0 ? styles.before : styles.after}
                      width={share}
                      height="14"
                    />
                  </svg>
                  {tally[letter]}枚・{share}%
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
