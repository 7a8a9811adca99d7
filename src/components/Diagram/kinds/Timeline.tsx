import {timelineRows} from '@site/src/domain/diagrams/timeline';
import {japaneseDate} from '@site/src/domain/law/versions';
import type {TimelineDiagram} from '@site/src/schema/diagram/timeline';
import type {ReactNode} from 'react';
import {PageLink} from '../parts/PageLink';
import styles from './timeline.module.css';

/** 年表: a line down the page, solid where it happened, broken where it is only planned. */
export function Timeline({diagram}: {readonly diagram: TimelineDiagram}): ReactNode {
  const rows = timelineRows(diagram.events, diagram.today);
  const firstPlanned = rows.findIndex((row) => row.planned);
  return (
    <ol className={styles.timeline}>
      {rows.map(({event, planned, gap}, index) => (
        <li
          key={`${event.date} ${event.type}`}
          data-planned={planned}
          data-turning={event.turning}
          data-type={event.type}
          data-gap={gap}
        >
          {index === firstPlanned && (
            <p className={styles.today}>
              ここから下は予定（{japaneseDate(diagram.today)}に確かめたとき）
            </p>
          )}
          <div className={styles.event}>
            <p className={styles.when}>
              {event.when}
              <span className={styles.type}>
                {event.type}
                {planned && '（予定）'}
              </span>
            </p>
            <p className={styles.text}>
              {event.page ? <PageLink page={event.page}>{event.text}</PageLink> : event.text}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
