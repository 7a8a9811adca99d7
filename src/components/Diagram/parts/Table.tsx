import type {ReactNode} from 'react';
import styles from './table.module.css';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** True for a table too wide for a phone: there it becomes a list of cards. */
  readonly wide?: boolean;
  /** One row: what each column holds, the first being its heading. */
  readonly rows: readonly {readonly key: string; readonly cells: readonly ReactNode[]}[];
}

/** A small table. As a list of cards, each cell names its column. */
export function Table({caption, columns, rows, wide = false}: TableProps): ReactNode {
  return (
    <table className={`${styles.table} ${wide ? styles.wide : ''}`}>
      <caption className="mb-visually-hidden">{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <th className={styles.cell} scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map(({key, cells}) => (
          <tr className={styles.row} key={key}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th className={styles.cell} scope="row" key={column}>
                  {cells[0]}
                </th>
              ) : (
                <td className={styles.cell} key={column}>
                  <span className={styles.label}>{column}</span>
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
