import {easyLimits} from '../../../domain/easy/limits';
import {sentenceFaults, wordingFaults} from '../../../domain/easy/rules';
import {type EasyBlock, lengthOf, median, sentencesOf} from '../../../domain/easy/sentences';
import {type ListedWords, longRuns, runFault, unexplainedTerms} from '../../../domain/easy/terms';
import {type EasyText, easyTexts} from '../easy/texts';
import {listedWords} from '../easy/words';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';

function blockIssues(file: string, {text, line}: EasyBlock, listed: ListedWords): ContentIssue[] {
  const doubled = /[\p{Script=Han}々]+（[ぁ-ゖー]+）/u.exec(text)?.[0];
  return [
    ...wordingFaults(text),
    ...sentencesOf(text).flatMap(sentenceFaults),
    ...longRuns(text, listed).map(runFault),
    ...(doubled
      ? [
          {
            message: `ふりがなを手で書いています(「${doubled}」)。`,
            fix: 'ふりがなは自動で付きます。（　）の中を消してください。',
          },
        ]
      : []),
  ].map((fault) => ({file, line, ...fault}));
}

function lengthOfAll(blocks: readonly EasyBlock[]): number {
  return blocks.reduce((sum, {text}) => sum + lengthOf(text), 0);
}

function textIssues({file, blocks, kind}: EasyText, listed: ListedWords, shared: number) {
  const length = shared + lengthOfAll(blocks);
  const tooLong =
    kind === 'page' && length > easyLimits.pageMost
      ? [
          {
            file,
            line: 1,
            message: `ページが長すぎます(どのページにも出る相談先をふくめて${length}字)。`,
            fix: `${easyLimits.pageMost}字までです。例を減らすか、くわしい話はふつうのページに送ってください。`,
          },
        ]
      : [];
  const unexplained = unexplainedTerms(kind === 'data' ? [] : blocks, listed.terms).map(
    ({word, line}) => ({
      file,
      line,
      message: `用語「${word}」が、最初に出るところで説明されていません。`,
      fix: `「${word}は、〜です。」「${word}：〜」「${word}（〜）」のように、すぐ後で説明してください。`,
    }),
  );
  return [
    ...blocks.flatMap((block) => blockIssues(file, block, listed)),
    ...tooLong,
    ...unexplained,
  ];
}

/** The bars of easy Japanese on every easy page. */
export function checkEasyText(content: LoadedContent): ContentIssue[] {
  const listed = listedWords(content);
  const texts = easyTexts(content);
  const shared = lengthOfAll(texts.find((text) => text.kind === 'shared')?.blocks ?? []);
  const lengths = easySentences(content).map(({length}) => length);
  const middle = median(lengths);
  const slow =
    middle > easyLimits.medianMost
      ? [
          {
            file: 'docs/easy',
            line: 1,
            message: `文の長さの真ん中が${middle}字です。`,
            fix: `やさしい日本語のページ全体で${easyLimits.medianMost}字までにしてください。`,
          },
        ]
      : [];
  return [...texts.flatMap((text) => textIssues(text, listed, shared)), ...slow];
}

/** Every sentence of the easy pages with its length, for the report. */
export function easySentences(content: LoadedContent) {
  return easyTexts(content).flatMap(({file, blocks}) =>
    blocks.flatMap(({text, line}) =>
      sentencesOf(text).map((sentence) => ({file, line, sentence, length: lengthOf(sentence)})),
    ),
  );
}
