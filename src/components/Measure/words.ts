import type {Rejected} from '@site/src/domain/measurement/collect';
import type {Phase} from '@site/src/domain/measurement/types';

export const phaseWords: Readonly<Record<Phase, string>> = {pre: '事前', post: '事後'};

/** What is wrong with a line, and what to do. */
export const problemWords: Readonly<Record<Rejected['problem'], string>> = {
  empty: '何も書かれていません。',
  sign: '符号に使わない文字があります。0・1・I・L・O は使いません。',
  check: '打ちまちがいがあります。文字の抜け、入れかわりがないか見てください。',
  version: '新しい形の符号です。このサイトを新しくしてください。',
  set: '確認の問題が、このサイトのものとちがいます。同じ版のサイトで答えてもらってください。',
  'other-set': 'ほかの研修・コースの符号です。',
};
