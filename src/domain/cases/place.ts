import type {CaseCard} from '../content/data';
import {notRecorded} from './facets';

/** Where a case took place, in one phrase; says so when the source does not tell. */
export function placeOf({
  prefecture,
  municipality,
}: Pick<CaseCard, 'prefecture' | 'municipality'>): string {
  if (municipality === notRecorded) {
    return prefecture === notRecorded ? '場所は資料に記載なし' : prefecture;
  }
  // 「愛知県内の自治体」 already names its prefecture.
  const named = prefecture === notRecorded || municipality.startsWith(prefecture);
  return named ? municipality : `${prefecture}${municipality}`;
}
