import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {articlesOf, findArticle} from '../../../../src/domain/law/text';
import {parseLawNode} from '../../../../src/domain/law/tree';
import {fingerprintOf} from '../../../../src/plugins/law-text/sha256';
import {type Articles, answer, articles, lawId, lawTitle} from './inventedLaw';

/** Fingerprint of an article of the invented law. */
export function fingerprintFor(num: string, of: Articles = articles): string {
  const tree = parseLawNode(answer({articles: of}).law_full_text);
  const found = tree && findArticle(articlesOf(tree), num);
  if (!found) throw new Error(`no article ${num}`);
  return fingerprintOf(found);
}

const address = `https://laws.e-gov.go.jp/law/${lawId}`;

export function articlePage(id: string, name: string, fingerprint: string | undefined): string {
  return `---
title: りんごのまちづくり法${name}
description: 試験のために作った、実在しない法律の${name}を説明するページです。
type: article
audience: [staff]
reading: りんごのまちづくりほう
sources: [{id: ringo-ho, where: 冒頭}]
asOf: 2026-04-01
law: ${lawTitle}
article: '${id}'
${fingerprint ? `fingerprint: ${fingerprint}` : ''}
officialUrl: ${address}
provisions: [{at: 第1項, subject: 町, force: 任意, wording: 開くことができる, target: りんご会議}]
versions: [{from: 2026-04-01, certainty: 確認済み, summary: 最初の版です。, evidence: 試験, checkedOn: 2026-11-21}]
---

## ひとことで

試験です。
`;
}

function page(title: string, type: string, more: string, body: string): string {
  return `---
title: ${title}
description: 試験のために作った「${title}」という題のページです。
type: ${type}
audience: [staff]
sources: [{id: ringo-ho, where: 冒頭}]
asOf: 2026-04-01
${more}
---

${body}
`;
}

function question(id: string, rest: string): string {
  return `  - id: ${id}
    type: single
    stem: 問題 ${id} の文です。
    options:
      - {id: a, text: はい, correct: true, feedback: そうです。}
      - {id: b, text: いいえ, feedback: ちがいます。}
    explanation: 説明です。
    concepts: [ringo]
    audience: [staff]
    bloom: 使う
    checkedOn: 2026-11-21
${rest}
`;
}

function files(): Record<string, string> {
  const where = 'sources: [{id: ringo-ho, where: 冒頭}]';
  return {
    'law/1.mdx': articlePage('1', '第1条', fingerprintFor('1')),
    'law/2.mdx': articlePage('2', '第2条', fingerprintFor('2')),
    'law/2-2.mdx': articlePage('2-2', '第2条の2', undefined),
    'concepts/nanoru.mdx': page('名のるページ', 'concept', "reading: なのる\narticles: ['2']", ''),
    'concepts/hiku.mdx': page(
      '引くページ',
      'concept',
      'reading: ひく',
      '## ひとことで\n\n町が開けます<Cite id="ringo-ho" at="第2条第1項"/>。',
    ),
    'concepts/niteiru.mdx': page(
      '似た条のページ',
      'concept',
      'reading: にている',
      '## ひとことで\n\n記録します<Cite id="ringo-ho" at="第2条の2、第12条"/><Cite id="hoka" at="第2条"/>。',
    ),
    'learn/first/01-kiku.mdx': page(
      '問う課',
      'lesson',
      'minutes: 10\npath: first\norder: 1\nobjectives: [{id: a, text: わかる, questions: [ringo-01, ringo-03]}]',
      '',
    ),
    'learn/first/02-betsu.mdx': page(
      '関係のない課',
      'lesson',
      'minutes: 10\npath: first\norder: 2\nobjectives: [{id: a, text: わかる, questions: [ringo-03, ringo-04]}]',
      '',
    ),
    '_bank/ringo.yaml': `topic: りんご\nquestions:\n${question('ringo-01', `    page: concepts/hiku\n    articles: ['2']\n    ${where}`)}${question('ringo-02', `    page: law/2#yomihodoku\n    ${where}`)}${question('ringo-03', `    page: concepts/hiku\n    articles: ['1']\n    ${where}`)}${question('ringo-04', `    page: concepts/hiku\n    ${where}`)}${question('ringo-05', `    page: concepts/hiku\n    articles: ['2']\n    retired: true\n    ${where}`)}`,
    '_sources.yaml': `sources:
  - {id: ringo-ho, title: ${lawTitle}, short: りんご法, publisher: 試験, date: 2026-04-01, url: '${address}', checkedOn: 2026-11-21, kind: 法令}
  - {id: hoka, title: ほかの資料, short: ほか, publisher: 試験, date: 2026-04-01, checkedOn: 2026-11-21, kind: 研修資料}
`,
    '_glossary.yaml': `terms:
  - {id: ringo, term: りんご会議, reading: りんごかいぎ, short: 試験の用語です。, sources: [{id: ringo-ho, where: 冒頭}]}
`,
  };
}

/**
 * Writes a small project about the invented law to a temporary folder.
 *
 * @param extra further files below `docs/`, or others in place of those
 */
export function makeProject(extra: Readonly<Record<string, string>> = {}): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'manabiba-law-'));
  for (const [name, text] of Object.entries({...files(), ...extra})) {
    const file = path.join(root, 'docs', name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
  return root;
}
