import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DownloadButton} from '@site/src/components/DownloadButton';
import {useProgress} from '@site/src/components/ProgressStore';
import type {PathData} from '@site/src/domain/content/data';
import {pathProgress} from '@site/src/domain/progress';
import {dayInWords, japanDay} from '@site/src/domain/schedule/day';
import {calendarText} from '@site/src/domain/schedule/ics';
import {touchesAfter} from '@site/src/domain/schedule/touches';
import {useId, useState} from 'react';
import styles from '../styles.module.css';

/** Days 1 week, 1 month and 6 months after a path, for the reader's own calendar. */
export function CalendarExport({paths}: {readonly paths: readonly PathData[]}) {
  const {record} = useProgress();
  const id = useId();
  const [chosen, setChosen] = useState(paths[0]?.id);
  const site = useDocusaurusContext().siteConfig.title;
  const reviewPath = useBaseUrl('/review');
  const path = paths.find((one) => one.id === chosen);
  if (!path) return null;
  const finished = pathProgress(record, path).finishedAt;
  const touches = touchesAfter(japanDay(finished ?? new Date()));
  const makeText = () => {
    const online = window.location.protocol.startsWith('http');
    const url = online ? new URL(reviewPath, window.location.href).href : '';
    return calendarText({path, touches, site, url, now: new Date()});
  };
  return (
    <section aria-labelledby="yotei">
      <h2 id="yotei">1週間後・1か月後・6か月後の予定</h2>
      <p className={styles.choose}>
        <label htmlFor={id}>コース</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {paths.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p>{finished ? 'コースを終えた日' : '今日'}から数えて、次の日に5分だけ思い出します。</p>
      <ul>
        {touches.map((touch) => (
          <li key={touch.id}>
            {touch.label}:{dayInWords(touch.day)}
          </li>
        ))}
      </ul>
      <DownloadButton
        look="sub"
        fileName={`manabiba-${path.id}.ics`}
        mimeType="text/calendar"
        makeText={makeText}
      >
        カレンダー用ファイル(.ics)
      </DownloadButton>
    </section>
  );
}
