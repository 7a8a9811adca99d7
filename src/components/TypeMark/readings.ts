import type {RubyPart} from '@site/src/domain/easy/align';
import type {SectionName} from './marks';

/** The names of the sections with their readings, for pages in easy Japanese. */
export const sectionReadings: Readonly<Record<SectionName, readonly RubyPart[]>> = {
  concepts: [{text: '考', yomi: 'かんが'}, {text: 'え'}, {text: '方', yomi: 'かた'}],
  system: [{text: '制度', yomi: 'せいど'}],
  law: [{text: '条文', yomi: 'じょうぶん'}],
  misconceptions: [{text: '誤解', yomi: 'ごかい'}],
  cases: [{text: '事例', yomi: 'じれい'}],
  methods: [{text: '進', yomi: 'すす'}, {text: 'め'}, {text: '方', yomi: 'かた'}],
  roles: [{text: '担', yomi: 'にな'}, {text: 'い'}, {text: '手', yomi: 'て'}],
  data: [{text: '数字', yomi: 'すうじ'}, {text: 'と'}, {text: '年表', yomi: 'ねんぴょう'}],
  learn: [{text: '学習', yomi: 'がくしゅう'}, {text: 'コース'}],
  train: [{text: '研修', yomi: 'けんしゅう'}],
  easy: [{text: 'やさしい'}, {text: '日本語', yomi: 'にほんご'}],
};
