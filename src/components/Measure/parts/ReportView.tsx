import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import {DownloadButton} from '@site/src/components/DownloadButton';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {csvText, type Table} from '@site/src/domain/exporters/csv';
import {hintBelow, type Report} from '@site/src/domain/measurement/report';
import {leastShown} from '@site/src/domain/measurement/suppress';
import {
  itemTable,
  optionTable,
  reliability,
  summaryTable,
} from '@site/src/domain/measurement/tables';
import Heading from '@theme/Heading';
import {saveWorkbook} from '../saveWorkbook';
import styles from './report.module.css';

/** Columns of the item table that stand above it on the screen: stems make a table unreadable. */
const stemColumns = [1, 2];

function Shown({table}: {readonly table: Table}) {
  const [head = [], ...rows] = table;
  return (
    <ScrollTable>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slice(0, 4).join('|')}>
            {row.map((cell, at) => (
              <td key={head[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What came of a session, with its limits in sight, and the same as files. */
export function ReportView({report}: {readonly report: Report}) {
  const [summary, items, options] = [summaryTable(report), itemTable(report), optionTable(report)];
  return (
    <section aria-labelledby="kekka" className={styles.report}>
      <Heading as="h2" id="kekka">
        結果
      </Heading>
      <p className={styles.hint}>{reliability(report)}</p>
      <dl className={styles.figures}>
        {summary.slice(3).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {hintBelow}人より少ないときは参考値です。{leastShown}
        人未満のますは、だれのことか分かってしまうので隠します。数字の意味は
        <Link to="/train/measure/formulas">伸び・正答率・識別力の読み方</Link>
        で説明しています。個人の評価には使わないでください。
      </p>
      <Heading as="h3">問題ごと</Heading>
      <details>
        <summary>問題の文を見る</summary>
        <ol>
          {report.pre.map(({item}, at) => (
            <li key={item.id}>
              {item.stem}
              {report.post[at]?.item.id !== item.id && <>／事後：{report.post[at]?.item.stem}</>}
            </li>
          ))}
        </ol>
      </details>
      <Shown table={items.map((row) => row.filter((_, at) => !stemColumns.includes(at)))} />
      <Heading as="h3">選択肢ごと</Heading>
      <Shown table={options} />
      <p className={styles.save}>
        <Button
          look="sub"
          onClick={() =>
            saveWorkbook('manabiba-hakaru.xlsx', [
              {name: 'まとめ', table: summary, widths: [24, 40]},
              {name: '問題ごと', table: items, widths: [8, 50, 50, 14]},
              {name: '選択肢ごと', table: options, widths: [8, 8, 8, 60, 8, 10, 20]},
            ])
          }
        >
          Excelで保存
        </Button>
        <DownloadButton
          look="sub"
          fileName="manabiba-hakaru-items.csv"
          mimeType="text/csv"
          makeText={() => csvText(items)}
        >
          問題ごとのCSV
        </DownloadButton>
        <DownloadButton
          look="sub"
          fileName="manabiba-hakaru-options.csv"
          mimeType="text/csv"
          makeText={() => csvText(options)}
        >
          選択肢ごとのCSV
        </DownloadButton>
      </p>
    </section>
  );
}
