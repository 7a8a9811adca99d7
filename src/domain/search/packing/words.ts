import type {ReadingEntry, SearchDocument} from '../types';

/** Stretches of kanji and katakana: what people take for one word, and misspell as one. */
const compound = /[一-鿿々ァ-ヺー]{3,18}/g;

/** A word in the text must stand in this many sections; names in titles count at once. */
const leastSections = 2;

/** Stands for a form that is its reading in katakana. */
const katakanaMark = 'ァ';

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x60));
}

/** A form without what its reading says already: empty for hiragana, a mark for katakana. */
function shortForm({reading, surface}: ReadingEntry): string {
  if (surface === reading) return '';
  return surface === toKatakana(reading) ? katakanaMark : surface;
}

function fullForm(reading: string, short: string): string {
  if (short === '') return reading;
  return short === katakanaMark ? toKatakana(reading) : short;
}

/**
 * Packs readings, one a line: `さんか 参加`. Written forms of one reading share the line.
 *
 * @param entries Readings in any order; repeats are dropped.
 */
export function packReadings(entries: readonly ReadingEntry[]): string {
  const forms = new Map<string, Set<string>>();
  for (const entry of entries) {
    const known = forms.get(entry.reading) ?? new Set<string>();
    forms.set(entry.reading, known.add(shortForm(entry)));
  }
  return [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, known]) => [reading, ...known].join(' '))
    .join('\n');
}

/**
 * The entries that {@link packReadings} wrote, sorted by reading.
 *
 * @param packed Lines of readings.
 */
export function unpackReadings(packed: string): ReadingEntry[] {
  return packed.split('\n').flatMap((line) => {
    const [reading = '', ...forms] = line.split(' ');
    return forms.map((form) => ({reading, surface: fullForm(reading, form)}));
  });
}

/**
 * Collects the words a misspelling is compared with: names in titles, headings and aliases, and
 * compounds that stand in several sections.
 *
 * @param documents The indexed sections.
 * @returns Unique words as they are written, sorted, one a line.
 */
export function packCompounds(documents: readonly SearchDocument[]): string {
  const sections = new Map<string, number>();
  const names = new Set<string>();
  for (const {pageTitle, heading, aliases, text} of documents) {
    for (const name of [pageTitle, heading, ...aliases]) {
      for (const [word] of name.normalize('NFKC').matchAll(compound)) names.add(word);
      if (/^[ぁ-ゖ一-鿿々ァ-ヺー]{4,14}$/.test(name)) names.add(name);
    }
    for (const word of new Set(text.normalize('NFKC').match(compound) ?? [])) {
      sections.set(word, (sections.get(word) ?? 0) + 1);
    }
  }
  for (const [word, count] of sections) if (count >= leastSections) names.add(word);
  return [...names].sort().join('\n');
}
