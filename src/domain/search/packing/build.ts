import {normalise} from '../text/normalise';
import {tokensOf, tokenWeight} from '../text/tokens';
import type {Lexicon, SearchDocument} from '../types';
import type {CoreChunk, PackedPage, SearchChunks, TextChunk} from './chunks';
import {audiences, documentTypes} from './fields';
import {packNumbers} from './numbers';
import {type Posting, packPostings} from './postings';
import {isPair, packTerms} from './terms';
import {packCompounds, packReadings} from './words';

/** Hiragana pairs in more than this share of sections are endings (ます, こと). */
const stopShare = 0.05;

/** Below this many sections nothing counts as too common. */
const stopMinimum = 12;

/** UTF-16 units of text in one text chunk: about 10 KB compressed. */
const textChunkSize = 9000;

/** Sections of one page, opening first. */
type Page = readonly [SearchDocument, ...SearchDocument[]];

/** Address of the page; glossary entries share one address but are pages of their own. */
function pageAddress({url, type}: SearchDocument): string {
  return type === 'glossary' ? url : url.replace(/#.*/, '');
}

function pagesOf(documents: readonly SearchDocument[]): Page[] {
  const pages = new Map<string, [SearchDocument, ...SearchDocument[]]>();
  for (const document of documents) {
    const page = pages.get(pageAddress(document));
    if (page) page.push(document);
    else pages.set(pageAddress(document), [document]);
  }
  return [...pages.values()];
}

function packPage(page: Page): PackedPage {
  const [first] = page;
  const address = pageAddress(first);
  return {
    t: first.pageTitle,
    u: address,
    k: documentTypes.indexOf(first.type),
    a: audiences.reduce((m, name, bit) => m + (first.audience.includes(name) ? 1 << bit : 0), 0),
    n: first.aliases,
    s: page.map(({url, heading}) => `${url.slice(address.length + 1)} ${heading}`).join('\n'),
  };
}

function collectTerms(documents: readonly SearchDocument[]): Map<string, Posting> {
  const postings = new Map<string, number[]>();
  for (const [section, document] of documents.entries()) {
    for (const token of new Set(tokensOf(normalise(document.text)))) {
      const posting = postings.get(token);
      if (posting) posting.push(section);
      else postings.set(token, [section]);
    }
  }
  return postings;
}

function packTexts(documents: readonly SearchDocument[]): {
  chunks: TextChunk[];
  starts: number[];
} {
  const chunks: [string, string][][] = [];
  const starts: number[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [section, {reading = '', text}] of documents.entries()) {
    if (size > textChunkSize) {
      chunks.push([]);
      starts.push(section);
      size = 0;
    }
    chunks.at(-1)?.push([reading, text]);
    size += text.length;
  }
  return {chunks, starts};
}

function packIndex(
  documents: readonly SearchDocument[],
): Pick<CoreChunk, 'terms' | 'counts' | 'postings' | 'stops'> {
  const all = collectTerms(documents);
  const limit = Math.max(stopMinimum, documents.length * stopShare);
  const isStop = ([term, posting]: readonly [string, Posting]) =>
    tokenWeight(term) < 0.2 && posting.length > limit;
  const kept = [...all]
    .filter((entry) => !isStop(entry))
    .sort(([a], [b]) => Number(isPair(b)) - Number(isPair(a)) || (a < b ? -1 : 1));
  return {
    terms: packTerms(kept.map(([term]) => term)),
    counts: packNumbers(kept.map(([, posting]) => posting.length)),
    postings: packPostings(kept.map(([, posting]) => posting)),
    stops: [...all]
      .filter(isStop)
      .map(([term]) => term)
      .sort()
      .join(''),
  };
}

/**
 * Builds the search of the site.
 *
 * @param documents Sections in page order; the opening of a page has an empty heading.
 * @param lexicon Readings and residents' words.
 * @returns JSON values, one a chunk.
 */
export function buildIndex(documents: readonly SearchDocument[], lexicon: Lexicon): SearchChunks {
  const pages = pagesOf(documents);
  const ordered = pages.flat();
  const texts = packTexts(ordered);
  return {
    core: {
      pages: pages.map(packPage),
      ...packIndex(ordered),
      textChunks: texts.starts,
    },
    words: {
      residentsWords: lexicon.residentsWords,
      readings: packReadings(lexicon.readings),
      compounds: packCompounds(ordered),
    },
    texts: texts.chunks,
  };
}
