import {align} from '../../../domain/easy/align';
import {createReadingTable, type ReadingTable} from '../../../domain/easy/readingTable';
import {toRuby, type Unread} from '../../../domain/easy/ruby';
import {type EasyText, easyTexts} from '../easy/texts';
import {reviewedWords} from '../easy/words';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';

const table = 'docs/_easy-readings.yaml';

/** Entries that do not fit their word, stand twice, or read a word in another way than elsewhere. */
function entryIssues(content: LoadedContent): ContentIssue[] {
  const elsewhere = new Map([
    ...content.readings.map(({value}) => [value.word, value.reading] as const),
    ...content.terms.map(({value}) => [value.term, value.reading] as const),
  ]);
  const seen = new Map<string, number>();
  return content.easyReadings.flatMap(({value, file, lineOf}) => {
    const line = lineOf(['word']);
    const word = value.word.replaceAll('/', '');
    const reading = value.reading.replaceAll('/', '');
    const before = seen.get(word);
    seen.set(word, line);
    const other = elsewhere.get(word);
    const issue = (message: string, fix: string) => ({file, line, message, fix});
    if (before !== undefined) {
      return [issue(`「${word}」が二度あります(${before}行目)。`, 'どちらかを消してください。')];
    }
    if (other !== undefined && other !== reading) {
      const message = `「${word}」の読みが、用語集か _readings.yaml の「${other}」とちがいます。`;
      return [issue(message, 'どちらが正しいかを確かめて、そろえてください。')];
    }
    if (align({word: value.word.replace(/^#/, ''), reading: value.reading})) return [];
    const message = `「${value.word}」と読み「${value.reading}」が合わないか、分け方が決まりません。`;
    return [
      issue(message, '送りがなを読みと同じにし、word と reading を同じ数の / で区切ってください。'),
    ];
  });
}

function explain({word, why}: Unread): {message: string; fix: string} {
  switch (why) {
    case 'unknown':
      return {
        message: `「${word}」の漢字の読みがありません。`,
        fix: `${table} に - {word: …, reading: …} を足してください(動詞と形容詞は辞書の形)。ここだけの読みなら ｜語《よみ》 と書きます。`,
      };
    case 'ambiguous':
      return {
        message: `「${word}」の読みが二つあります。`,
        fix: `${table} に「${word}」をこの形のまま足すか、｜語《よみ》 と書いてください。`,
      };
    case 'override':
      return {
        message: `「${word}」の書き方がちがうか、読みが合いません。`,
        fix: '｜一日《いちにち》 のように、ひらがなで書いてください。送りがなは読みと同じにします。',
      };
  }
}

/** The same word once a page, with the line of its first use. */
function textIssues({file, read}: EasyText, readings: ReadingTable): ContentIssue[] {
  const found = new Map<string, ContentIssue>();
  for (const {text, line} of read) {
    for (const unread of toRuby(text, readings).unread) {
      if (!found.has(unread.word)) found.set(unread.word, {file, line, ...explain(unread)});
    }
  }
  return [...found.values()];
}

/** Every kanji of an easy page or of a question for residents has a reading a person has seen. */
export function checkEasyReadings(content: LoadedContent): ContentIssue[] {
  const readings = createReadingTable(reviewedWords(content));
  return [
    ...entryIssues(content),
    ...easyTexts(content).flatMap((text) => textIssues(text, readings)),
  ];
}
