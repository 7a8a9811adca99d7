import {today} from '@site/src/domain/law/versions';
import {useEffect, useState} from 'react';

/** Day on which the law pages were last compared; the server and the first paint show this day. */
const baseDay = '2026-11-21';

/** Today by the reader's clock; the day of the last comparison until the page has woken up. */
export function useToday(): string {
  const [day, setDay] = useState(baseDay);
  useEffect(() => setDay(today(new Date())), []);
  return day;
}
