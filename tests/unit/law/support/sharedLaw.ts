import fs from 'node:fs';
import path from 'node:path';
import {article, item, paragraph, subitem} from './inventedLaw';

/** Law material that lies beside the project while it is built, and is no part of it. */
const folder = path.resolve(import.meta.dirname, '../../../../../shared/law');

/** False where the project is checked out alone. */
export const sharedLawThere = fs.existsSync(path.join(folder, 'fingerprints.json'));

/** `fingerprints.json`: sha256 by article page id. */
export function sharedFingerprints(): Readonly<Record<string, string>> {
  return JSON.parse(fs.readFileSync(path.join(folder, 'fingerprints.json'), 'utf8')).articles;
}

const digits = '〇一二三四五六七八九';

function toNumber(kanji: string): number {
  let total = 0;
  let digit = 0;
  for (const character of kanji) {
    const unit = {十: 10, 百: 100}[character];
    total += unit ? Math.max(digit, 1) * unit : 0;
    digit = unit ? 0 : digits.indexOf(character);
  }
  return total + digit;
}

interface Block {
  readonly kind: 'paragraph' | 'item' | 'subitem';
  readonly mark: string;
  readonly text: string;
  readonly below: Block[];
}

interface Entry {
  readonly num: string;
  readonly title: string;
  readonly caption: string;
  readonly blocks: Block[];
}

const head =
  /^\*\*(第([一二三四五六七八九十百]+)条((?:の[一二三四五六七八九十]+)*))(（.*?）)?\*\*　(.*)$/;

function add(entry: Entry, line: string): void {
  const [, number, numbered] = /^\*\*([０-９]+)\*\*　(.*)$/.exec(line) ?? [];
  const [, indent, mark, text] = /^( *)- ([^　]+)　(.*)$/.exec(line) ?? [];
  if (number && numbered !== undefined) {
    entry.blocks.push({kind: 'paragraph', mark: number, text: numbered, below: []});
  } else if (mark && text !== undefined) {
    const paragraphBlock = entry.blocks.at(-1);
    const parent = indent ? paragraphBlock?.below.at(-1) : paragraphBlock;
    parent?.below.push({kind: indent ? 'subitem' : 'item', mark, text, below: []});
  } else if (line.trim() !== '') {
    throw new Error(`line not understood: ${line}`);
  }
}

function toElement(block: Block, index: number): ReturnType<typeof paragraph> {
  const num = index + 1;
  const below = block.below.map(toElement);
  if (block.kind === 'paragraph') return paragraph(num, [block.text], ...below);
  if (block.kind === 'subitem') return subitem(block.mark, block.text, num);
  return item(block.mark, String(num), block.text, ...below);
}

/**
 * The text of 社会福祉法 as of a day, put into the form of the API.
 *
 * @param day `YYYY-MM-DD` of one of the files, e.g. `2026-06-25`
 * @returns article elements by number, e.g. `106_6`
 */
export function sharedArticles(day: string): Record<string, ReturnType<typeof article>> {
  const entries: Entry[] = [];
  const text = fs.readFileSync(path.join(folder, `shakaifukushiho-${day}.md`), 'utf8');
  for (const line of text.split('\n')) {
    const [, title, first, branches, caption, opening] = head.exec(line) ?? [];
    const entry = entries.at(-1);
    if (title && first && opening !== undefined) {
      const numbers = [first, ...(branches ?? '').split('の').filter(Boolean)].map(toNumber);
      const block: Block = {kind: 'paragraph', mark: '', text: opening, below: []};
      entries.push({num: numbers.join('_'), title, caption: caption ?? '', blocks: [block]});
    } else if (entry) {
      add(entry, line);
    }
  }
  return Object.fromEntries(
    entries.map(({num, title, caption, blocks}) => [
      num,
      article(num, title, caption, ...blocks.map(toElement)),
    ]),
  );
}
