import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readReviewedWords} from '../../../src/plugins/search-index/reviewedWords';
import {loadSearchDocuments, projectRoot} from '../../support/loadSearchDocuments';

describe('words kept by hand', () => {
  it('fit their schemas and lead to words of the site', () => {
    const {readings, residentsWords} = readReviewedWords(projectRoot, loadSearchDocuments());
    expect(readings.length).toBeGreaterThan(50);
    expect(residentsWords.length).toBeGreaterThanOrEqual(60);
  });

  it('say in Japanese, with file and line, what leads nowhere', () => {
    expect(() => readReviewedWords(projectRoot, [])).toThrow(
      /docs\/_residents-words\.yaml:\d+[\s\S]*どのページにも用語集にもありません/,
    );
  });

  it('are looked for in the project', () => {
    expect(() => readReviewedWords(path.join(projectRoot, 'src'), [])).toThrow();
  });
});
