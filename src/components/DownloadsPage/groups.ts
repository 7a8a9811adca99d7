import type {DownloadGroup} from '@site/src/plugins/downloads/types';

/** Heading of a group of files and what it is for; `empty` stands where no file was made yet. */
export interface GroupWords {
  readonly heading: string;
  readonly about: string;
  readonly empty?: string;
}

export const groupWords: Readonly<Record<DownloadGroup, GroupWords>> = {
  lms: {
    heading: '学習システムに入れる',
    about: '職場や団体の学習システムで、同じ問題を使えます。',
  },
  table: {
    heading: '表で使う',
    about:
      "Excel や CSV で、問題を選び、直し、印刷できます。式として動くセルはありません（CSVで =、+、-、@ などで始まる文には、先頭に「'」が付きます）。",
  },
  room: {
    heading: '研修の部屋で使う',
    about: '映すもの、配るものです。自分の職場に合わせて直せます。',
  },
  self: {heading: 'ひとりで復習する', about: '通勤の時間に、少しずつ思い出すためのファイルです。'},
  data: {
    heading: 'オープンデータ',
    about: 'ほかのプログラムで使うためのデータです。CC BY 4.0 で、だれでも使えます。',
  },
  offline: {
    heading: 'サイトごと持ち出す',
    about: 'ネットのない会場や、インターネットにつながらない職場の端末で使う一式です。',
    empty:
      'このサイトには、まだ置かれていません。サイトを作る人が npm run build:offline を実行すると、ここに並びます。',
  },
};
