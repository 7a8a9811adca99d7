import type {WordReading} from '../../../domain/easy/align';
import type {ListedWords} from '../../../domain/easy/terms';
import type {LoadedContent} from '../load/loadContent';

/** Every reviewed word; what authors of easy pages enter goes before the other tables. */
export function reviewedWords(content: LoadedContent): WordReading[] {
  const words = new Map<string, WordReading>();
  const add = ({word, reading}: WordReading) => {
    const plain = word.replaceAll('/', '');
    if (!words.has(plain)) words.set(plain, {word, reading});
  };
  for (const {value} of content.easyReadings) add(value);
  for (const {value} of content.terms) add({word: value.term, reading: value.reading});
  for (const {value} of content.readings) add(value);
  return [...words.values()];
}

/** Terms and names that may stand on easy pages with many kanji in a row. */
export function listedWords(content: LoadedContent): ListedWords {
  const ofKind = (kind: string) =>
    content.easyReadings
      .filter(({value}) => value.kind === kind)
      .map(({value}) => value.word.replaceAll('/', ''));
  const own = new Set(ofKind('名前'));
  const glossary = content.terms
    .map(({value}) => value.term)
    .filter((term) => /[\p{Script=Han}]{4,}/u.test(term) && !own.has(term));
  return {terms: [...new Set([...ofKind('用語'), ...glossary])], names: [...own]};
}
