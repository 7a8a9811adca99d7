/** A paragraph, list item or table cell of an easy page. */
export interface EasyBlock {
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
}

/** Cuts text after 。？！, with the quote that closes there. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。？！][」』）]?)(?![」』）])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Characters a reader reads: without blanks. */
export function lengthOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

export function kanjiCount(text: string): number {
  return text.match(/[\p{Script=Han}々]/gu)?.length ?? 0;
}

/** Middle value; the mean of the two middle values of an even count. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
