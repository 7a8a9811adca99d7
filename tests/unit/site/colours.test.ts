import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {colourIssues, colourSheet, contrast, townColours} from '../../../src/domain/site/colours';

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('red', '#ffffff')).toBe(0);
  });
});

describe('colourIssues', () => {
  it('lets readable colours pass, and none at all', () => {
    expect(colourIssues({}, 'light')).toEqual([]);
    expect(colourIssues({brand: '#7a1f5c'}, 'light')).toEqual([]);
    expect(colourIssues({brand: '#f0b6da', 'on-brand': '#2b0a20'}, 'dark')).toEqual([]);
  });

  it('names a colour that is too pale, and one that is none', () => {
    expect(colourIssues({brand: '#f0b6da'}, 'light').join()).toContain('4.5 以上');
    expect(colourIssues({'brand-50': 'pink'}, 'light').join()).toContain('#rrggbb');
  });
});

describe('colourSheet', () => {
  it('changes only tokens that exist', () => {
    const tokens = readFileSync(
      path.resolve(import.meta.dirname, '../../../src/css/tokens.css'),
      'utf8',
    );
    for (const name of townColours) expect(tokens).toContain(`--mb-${name}:`);
    expect(colourSheet({brand: '#7a1f5c'}, {})).toBe(':root:root {\n  --mb-brand: #7a1f5c;\n}\n');
    expect(colourSheet({}, {})).toBe('');
  });
});
