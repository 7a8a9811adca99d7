import fs from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {diffArticles} from '../../../src/domain/law/diff';
import {officialNumber} from '../../../src/domain/law/names';
import {articlesOf, findArticle} from '../../../src/domain/law/text';
import {parseLawNode} from '../../../src/domain/law/tree';
import {fingerprintOf} from '../../../src/plugins/law-text/sha256';
import {answer} from './support/inventedLaw';
import {json} from './support/lawServer';
import {cleanUp, runAgainst} from './support/runs';
import {sharedArticles, sharedFingerprints, sharedLawThere} from './support/sharedLaw';

if (!sharedLawThere) {
  console.info('条文の資料 ../shared/law がないので、指紋の照合の試験を飛ばします。');
}

const lawId = '326AC0000000045';
const root = path.resolve(import.meta.dirname, '../../..');

function textsOn(day: string) {
  const tree = parseLawNode(answer({articles: sharedArticles(day)}).law_full_text);
  return tree ? articlesOf(tree) : [];
}

/** Article pages of the law. */
function pageCount(): number {
  const folder = path.join(root, 'docs/law');
  const pages = fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  return pages.filter((page) => page.includes('type: article') && page.includes(`/law/${lawId}`))
    .length;
}

describe.skipIf(!sharedLawThere)('社会福祉法 as of 2026-06-25', () => {
  afterAll(cleanUp);

  test('every article has the fingerprint of fingerprints.json', () => {
    const texts = textsOn('2026-06-25');
    const computed = Object.fromEntries(
      Object.keys(sharedFingerprints()).map((id) => {
        const text = findArticle(texts, officialNumber(id));
        return [id, text && fingerprintOf(text)];
      }),
    );
    expect(computed).toEqual(sharedFingerprints());
    expect(Object.keys(computed)).toHaveLength(19);
  });

  test('every article page of the law records that fingerprint, so that a check finds nothing', async () => {
    const body = answer({
      id: lawId,
      title: '社会福祉法',
      articles: sharedArticles('2026-06-25'),
      revision: `${lawId}_20260625_508AC0000000051`,
      enforcedOn: '2026-06-25',
    });
    const {output} = await runAgainst(root, ['check'], {[lawId]: [json(body)]});
    expect(output).toMatch(/社会福祉法.*2026年6月25日施行の版と比べました/);
    expect(output).toContain(`同じ ${pageCount()}、変わった 0、記録なし 0`);
  }, 120_000);

  test('the diff from 2025-04-01 shows what the act of 2026 changed in article 6', () => {
    const [before, after] = ['2025-04-01', '2026-06-25'].map((day) =>
      findArticle(textsOn(day), '6'),
    );
    if (!before || !after) throw new Error('article 6 is missing');
    const lines = diffArticles(before, after);
    expect(lines.map(({at, kind}) => `${at} ${kind}`)).toEqual([
      '第1項 same',
      '第2項 changed',
      '第3項 same',
      '第4項 added',
    ]);
    const added = lines[1]?.parts.filter(({kind}) => kind === 'ins').map(({text}) => text);
    expect(added?.join('')).toMatch(/密接な連携の下に.*防災.*消費者の利益/);
  });
});
