import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readReviewedWords} from '../../../src/plugins/search-index/reviewedWords';
import {projectRoot} from '../../support/loadSearchDocuments';

describe('words kept by hand', () => {
  it('say in Japanese, with file and line, what leads nowhere', () => {
    expect(() => readReviewedWords(projectRoot, [])).toThrow(
      /docs\/_residents-words\.yaml:\d+[\s\S]*どのページにも用語集にもありません/,
    );
  });

  it('are looked for in the project', () => {
    expect(() => readReviewedWords(path.join(projectRoot, 'src'), [])).toThrow();
  });
});
