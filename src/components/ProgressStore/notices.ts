/** What the reader must be told about the keeping of the record. */
export interface Notice {
  readonly kind: 'aside' | 'newer' | 'memory';
  readonly message: string;
  /** Data that could not be read, for download. */
  readonly raw?: string;
}

export const memoryNotice: Notice = {
  kind: 'memory',
  message:
    'この端末に記録を保存できません(保存場所がいっぱいか、ブラウザの設定で止められています)。このまま学べますが、ページを閉じると記録は消えます。「学習記録」の「書き出し」で残せます。',
};

/** @param reason why the data could not be read, a whole sentence */
export function asideNotice(reason: string, raw: string): Notice {
  return {
    kind: 'aside',
    raw,
    message: `この端末に保存されていた学習記録を読みとれませんでした。${reason}消さずに別の場所へよけてあります。`,
  };
}

/** @param reason why the data is left alone, a whole sentence */
export function newerNotice(reason: string, raw: string): Notice {
  return {
    kind: 'newer',
    raw,
    message: `${reason}保存されている記録には手をふれず、いまの解答はこのページの中だけに置いています。`,
  };
}
