import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Button} from '@site/src/components/Button';
import {useProgress} from '@site/src/components/ProgressStore';
import type {PathData} from '@site/src/domain/content/data';
import {dayInWords, japanDay} from '@site/src/domain/schedule/day';
import {useId, useState} from 'react';
import {AllPathsTable, OnePathTable} from './SheetTables';
import styles from './sheet.module.css';

/** 学習記録 on one A4 sheet. The name is typed here, printed, and kept nowhere. */
export function RecordSheet({paths}: {readonly paths: readonly PathData[]}) {
  const {record, ready} = useProgress();
  const {siteConfig} = useDocusaurusContext();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const path = paths.find((one) => one.id === chosen);
  return (
    <section className={styles.section} aria-labelledby={`${id}h`}>
      <div className="mb-no-print">
        <h2 id={`${id}h`}>学習記録を印刷する</h2>
        <p className={styles.choose}>
          <label htmlFor={`${id}p`}>印刷する記録</label>
          <select id={`${id}p`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">すべてのコース(まとめ)</option>
            {paths.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
          <Button onClick={() => window.print()}>A4 1枚に印刷する</Button>
        </p>
      </div>
      <div className={styles.sheet}>
        <p className={styles.title}>学習記録{path && ` 「${path.title}」`}</p>
        <p className={styles.name}>
          <label htmlFor={`${id}n`}>名前</label>
          <input
            id={`${id}n`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            aria-describedby={`${id}d`}
          />
          <span id={`${id}d`} className="mb-no-print">
            紙にだけ出ます。保存しません。
          </span>
        </p>
        {path ? (
          <OnePathTable path={path} record={record} />
        ) : (
          <AllPathsTable paths={paths} record={record} />
        )}
        <p className={styles.foot}>
          {ready && `印刷日 ${dayInWords(japanDay(new Date()))}。`}「{siteConfig.title}
          」で自分で学んだ記録です。国や自治体の修了証や資格の証明ではありません。
        </p>
      </div>
    </section>
  );
}
