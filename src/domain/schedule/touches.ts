import {addDays, addMonths} from './day';

/** A fixed day on which a path is touched again. */
export interface Touch {
  readonly id: '1w' | '1m' | '6m';
  readonly label: string;
  readonly day: string;
}

/** Fixed touches 1 week, 1 month and 6 months after a path was finished (Cepeda 2008: wide gaps). */
export function touchesAfter(day: string): readonly Touch[] {
  return [
    {id: '1w', label: '1週間後', day: addDays(day, 7)},
    {id: '1m', label: '1か月後', day: addMonths(day, 1)},
    {id: '6m', label: '6か月後', day: addMonths(day, 6)},
  ];
}
