import {DownloadButton} from '@site/src/components/DownloadButton';
import type {PathData, QuizItem} from '@site/src/domain/content/data';
import {ankiText} from '@site/src/domain/schedule/anki';
import {useId, useState} from 'react';
import styles from '../styles.module.css';

/** Props of {@link AnkiExport}. */
export interface AnkiExportProps {
  readonly items: readonly QuizItem[];
  readonly paths: readonly PathData[];
}

/** Questions of a path, or all, as notes for Anki. */
export function AnkiExport({items, paths}: AnkiExportProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const path = paths.find((one) => one.id === chosen);
  const wanted = path && new Set(path.lessons.flatMap(({questions}) => questions));
  const notes = items.filter((item) => !item.retired && (!wanted || wanted.has(item.id)));
  return (
    <section aria-labelledby="anki">
      <h2 id="anki">暗記カードのソフト(Anki)で使う</h2>
      <p className={styles.choose}>
        <label htmlFor={id}>問題の範囲</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">すべての問題</option>
          {paths.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <DownloadButton
        look="sub"
        fileName={`manabiba-anki-${chosen || 'all'}.txt`}
        mimeType="text/tab-separated-values"
        makeText={() => ankiText(notes)}
      >
        Anki用ファイル({notes.length}問)
      </DownloadButton>
    </section>
  );
}
