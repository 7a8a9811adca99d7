import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {normalise} from '../../domain/search/text/normalise';
import type {SearchDocument} from '../../domain/search/types';
import {readingsFile} from '../../schema/readings';
import {residentsWordsFile} from '../../schema/residentsWords';
import {ContentError, type ContentIssue} from '../content/issues';
import {parseYaml} from '../content/load/parseYaml';
import type {ReviewedWords} from './lexicon';

/** Where authors keep the words, from the project root. */
const files = {readings: 'docs/_readings.yaml', words: 'docs/_residents-words.yaml'} as const;

function readYaml<T>(root: string, file: string, schema: z.ZodType<T>) {
  return parseYaml(fs.readFileSync(path.join(root, file), 'utf8'), file, schema);
}

/**
 * Reads and checks the words that people keep by hand.
 *
 * @param root Project root (absolute).
 * @param documents Sections of the site: what residents' words lead to must stand there.
 * @throws ContentError with every issue at once, in Japanese.
 */
export function readReviewedWords(
  root: string,
  documents: readonly SearchDocument[],
): ReviewedWords {
  const readings = readYaml(root, files.readings, readingsFile);
  const words = readYaml(root, files.words, residentsWordsFile);
  const texts = documents.map(({pageTitle, heading, text, aliases}) =>
    normalise(`${pageTitle} ${heading} ${aliases.join(' ')} ${text}`),
  );
  const stands = (term: string) => {
    const parts = normalise(term).split(/\s+/);
    return texts.some((text) => parts.every((part) => text.includes(part)));
  };
  const lost: ContentIssue[] = (words.value?.words ?? []).flatMap(({say, terms}, index) =>
    terms.some(stands)
      ? []
      : [
          {
            file: files.words,
            line: words.lineOf(['words', index, 'terms']),
            message: `「${say[0]}」の行き先「${terms.join('」「')}」が、どのページにも用語集にもありません。`,
            fix: 'terms を、ページか用語集にある言葉に変えてください。',
          },
        ],
  );
  const issues = [...readings.issues, ...words.issues, ...lost];
  if (issues.length > 0 || !readings.value || !words.value) throw new ContentError(issues);
  return {readings: readings.value.readings, residentsWords: words.value.words};
}
