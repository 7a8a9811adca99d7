import {easyLimits} from '../../../domain/easy/limits';
import {kanjiCount, median} from '../../../domain/easy/sentences';
import {easySentences} from '../checks/easyText';
import type {LoadedContent} from '../load/loadContent';

/** How easy the easy pages are: lengths of sentences, and hints that stop nothing. For a terminal. */
export function easyReport(content: LoadedContent): string {
  const sentences = easySentences(content);
  const lengths = sentences.map(({length}) => length);
  const upTo = (from: number, to: number) =>
    lengths.filter((length) => length >= from && length <= to).length;
  const {sentenceWanted, sentenceMost, kanjiWanted} = easyLimits;
  const hints = sentences
    .filter(({sentence}) => kanjiCount(sentence) > kanjiWanted)
    .map(
      ({file, line, sentence}) =>
        `    ${file}:${line} 漢字が${kanjiCount(sentence)}字の文「${sentence.slice(0, 18)}…」(${kanjiWanted}字までがめやす)`,
    );
  return [
    `やさしい日本語: ${lengths.length}文、長さの真ん中 ${median(lengths)}字。` +
      `20字まで ${upTo(0, 20)}、${sentenceWanted}字まで ${upTo(21, sentenceWanted)}、` +
      `40字まで ${upTo(sentenceWanted + 1, 40)}、${sentenceMost}字まで ${upTo(41, sentenceMost)}。`,
    ...hints,
  ].join('\n');
}
