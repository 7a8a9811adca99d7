import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ankiNote, ankiText} from '../../../src/domain/schedule/anki';
import {sampleItems, samples} from '../support/sampleQuestions';

/** Reads tab-separated text with quoted fields, as Anki does; comment lines start with `#`. */
function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error('unreadable');
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter(([first]) => !/^#(separator|html|columns|guid|tags)/.test(first ?? ''));
}

describe('Anki file', () => {
  test('read again equals the bank', () => {
    expect(readTsv(ankiText(sampleItems))).toEqual(sampleItems.map((item) => [...ankiNote(item)]));
  });

  test('read again equals the bank whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (stem, explanation) => {
        const item = {...samples.single, topic: '会議', stem, explanation};
        expect(readTsv(ankiText([item]))).toEqual([[...ankiNote(item)]]);
      }),
      {numRuns: 500},
    );
  });

  test('asks in front, answers behind', () => {
    const [id, front, back] = ankiNote({...samples.single, topic: '会議'});
    expect(id).toBe('s-single');
    expect(front).toContain('・支援会議');
    expect(back.startsWith('支援会議\n')).toBe(true);
  });

  test('names blanks instead of showing their marks', () => {
    const [, front, back] = ankiNote({...samples.cloze, topic: '会議'});
    expect(front).toContain('(空らん1)');
    expect(front).not.toContain('{{');
    expect(back).toContain('空らん2 → 106条の3');
  });

  test('tells Anki its columns', () => {
    expect(ankiText([]).split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
  });
});
