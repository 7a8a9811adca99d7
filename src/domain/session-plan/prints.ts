/** A set of paper that a kit can be printed as. */
export interface PrintSheet {
  readonly id: 'mondai' | 'kaito' | 'kaisetsu' | 'cards' | 'tohyo' | 'shiryo';
  readonly title: string;
  /** For whom, in a few words. */
  readonly note: string;
  /** Carries answers: for the trainer only. */
  readonly secret: boolean;
}

export const printSheets: readonly PrintSheet[] = [
  {id: 'mondai', title: '問題', note: '参加者に配ります', secret: false},
  {id: 'kaito', title: '解答用紙', note: '参加者に配ります', secret: false},
  {id: 'kaisetsu', title: '解答・解説', note: '講師だけが持ちます', secret: true},
  {id: 'cards', title: 'グループカード', note: '切って班に配ります', secret: false},
  {id: 'tohyo', title: 'A〜D 投票カード', note: '一人に一組', secret: false},
  {id: 'shiryo', title: '資料', note: '終わりに配ります', secret: false},
];

/** Address of a print. */
export function printUrl(kit: string, sheet: PrintSheet['id']): string {
  return `/train/print/${kit}/${sheet}`;
}
