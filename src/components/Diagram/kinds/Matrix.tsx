import type {MatrixDiagram, MatrixRow} from '@site/src/schema/diagram/matrix';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import styles from './matrix.module.css';

function Cell({row, column}: {readonly row: MatrixRow; readonly column: string}): ReactNode {
  const cells = row.cells.filter((cell) => cell.column === column);
  return (
    <td className={`${styles.cell} ${styles.field}`}>
      <span className={styles.label}>{column}</span>
      <ul className={styles.programmes}>
        {cells.map(({letter, text, note}) => (
          <li className={`${styles.programme} ${letter ? '' : styles.unlettered}`} key={text}>
            {letter && <span className={styles.letter}>{letter}</span>}
            <span>
              {text}
              {note && <span className={styles.note}>{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** 対応表: fields across, items of the law down; on a phone each item is a card. */
export function Matrix({diagram}: {readonly diagram: MatrixDiagram}): ReactNode {
  return (
    <table className={styles.matrix}>
      <thead className={styles.heads}>
        <tr>
          <th className={styles.cell} scope="col">
            号と働き
          </th>
          {diagram.columns.map((column) => (
            <th className={styles.cell} scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {diagram.rows.map((row) => (
          <tr className={styles.row} key={row.at}>
            <th className={`${styles.cell} ${styles.item}`} scope="row">
              <span className={styles.at}>{row.at}</span>
              <PageLink page={row.page}>{row.name}</PageLink>
            </th>
            {row.cells.length === 0 ? (
              <td className={`${styles.cell} ${styles.new}`} colSpan={diagram.columns.length}>
                <span className={styles.fresh}>新しい事業</span>
                {row.does}
              </td>
            ) : (
              diagram.columns.map((column) => <Cell row={row} column={column} key={column} />)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
