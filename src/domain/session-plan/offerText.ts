import type {Cut, Offer} from './replan';

/** What a cut is, in one short sentence. */
export function cutText({title, way, from, to}: Cut): string {
  if (way === 'leave') return `「${title}」（${from}分）をやめる`;
  if (way === 'home') return `「${title}」（${from}分）を持ち帰りにする`;
  if (way === 'stop') return `「${title}」をここで切り上げる`;
  return `「${title}」を${from - to}分短くする`;
}

/** What the trainer knows when an offer is read. */
export interface OfferMoment {
  /** Minutes to the planned end; below 0 once it has passed. */
  readonly left: number;
  /** Minutes the running block will need beyond its own. */
  readonly more: number;
  /** Clock time of the planned end. */
  readonly planned: string;
  /** Clock time at which the session ends with the cuts. */
  readonly end: string;
}

function whereNow({left, more}: OfferMoment): string {
  if (more > 0) return `このブロックが${more}分長引くと、`;
  if (left > 0) return `予定の終わりまで、あと${left}分です。`;
  return left === 0 ? '予定の終わりの時刻です。' : `予定の終わりを${-left}分過ぎました。`;
}

/** How long the running block may take for the session to end on time. */
function instead(bearable: number, {more, planned}: OfferMoment): string[] {
  if (more === 0 || bearable < 0) return [];
  const within = bearable > 0 ? `長引くのを${bearable}分までにすれば` : '長引かせなければ';
  return [`${within}、${planned} に終われます。`];
}

/** What an offer comes to: when the session ends with it and, if that is late, what can be said and done. */
export function offerText({over, cuts}: Offer, moment: OfferMoment): string[] {
  const {more, planned, end} = moment;
  if (over === 0) return cuts.length > 0 ? [`次のようにすると ${end} に終わります。`] : [];
  return [
    `${whereNow(moment)}どこを削っても ${planned} には終われません。いちばん早い終わりは ${end}（${over}分のび）です。`,
    ...instead(more - over, moment),
    'のびてよいかを、先に聞いてください。',
  ];
}
