import path from 'node:path';
import kuromoji, {type IpadicFeatures, type Tokenizer} from 'kuromoji';
import {toHiragana} from '../../domain/search/readings/readingKey';
import type {ReadingEntry} from '../../domain/search/types';

const dictionary = path.join(path.dirname(require.resolve('kuromoji/package.json')), 'dict');

let tokenizer: Promise<Tokenizer<IpadicFeatures>> | undefined;

/** Loads the dictionary once a process: it takes a second and 100 MB. */
function loadTokenizer(): Promise<Tokenizer<IpadicFeatures>> {
  tokenizer ??= new Promise((resolve, reject) => {
    kuromoji.builder({dicPath: dictionary}).build((error, built) => {
      if (error) reject(error);
      else resolve(built);
    });
  });
  return tokenizer;
}

/** Parts of speech that people search by. */
const contentWords = new Set(['名詞', '動詞', '形容詞', '副詞', '接頭詞']);

/** Forms without a meaning of their own: pronouns, numbers, 〜こと, 〜ている. */
const helpers = new Set(['代名詞', '数', '非自立', '特殊']);

function isContentWord(token: IpadicFeatures): boolean {
  if (!contentWords.has(token.pos) || helpers.has(token.pos_detail_1)) return false;
  if (/^[ぁ-ゖー]+$/.test(token.surface_form)) {
    return token.pos === '名詞' && token.surface_form.length >= 2;
  }
  return /^[ぁ-ゖァ-ヺー一-鿿々]+$/.test(token.surface_form);
}

/**
 * Reads every content word of the texts. Machine readings: good enough to find a page, never to
 * be shown.
 *
 * @param texts Plain Japanese texts.
 * @returns Unique pairs of written form and hiragana reading.
 * @throws When the dictionary of kuromoji cannot be read.
 */
export async function kuromojiReadings(texts: Iterable<string>): Promise<ReadingEntry[]> {
  const reader = await loadTokenizer();
  const found = new Map<string, ReadingEntry>();
  for (const text of texts) {
    for (const token of reader.tokenize(text.normalize('NFKC'))) {
      if (!isContentWord(token)) continue;
      const surface = token.surface_form;
      const spoken = /^[ァ-ヺー]+$/.test(surface) ? surface : token.reading;
      if (spoken === undefined || spoken === '*') continue;
      const reading = toHiragana(spoken);
      found.set(`${surface} ${reading}`, {surface, reading});
    }
  }
  return [...found.values()];
}
