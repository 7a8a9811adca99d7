/**
 * `npm run new -- concept concepts/<name>` and the like: writes a file with every required key and
 * heading in place. The checks go on naming what is still to be written until the author has done so.
 */
import fs from 'node:fs';
import path from 'node:path';
import type {PageType} from '../src/schema/frontMatter';
import {headingSlots, typesByFolder} from '../src/schema/headings';

const root = path.resolve(__dirname, '..');
const today = new Date().toISOString().slice(0, 10);

/** Keys of a type beyond those of every page; each value is what the author replaces. */
const extra: Readonly<Record<PageType, string>> = {
  concept: 'reading: ',
  article:
    "reading: \nlaw: 社会福祉法\narticle: ''\nofficialUrl: https://laws.e-gov.go.jp/\nprovisions: []\nversions: []",
  misconception: 'claim: \ntruth: \ncalledBy: 資料の記述から整理した誤解',
  case: 'prefecture: \nmunicipality: \nyear: 資料に記載なし\nsupports: []\nthemes: []\nactors: []\nspark: \nfictional: false',
  lesson: 'path: \norder: 1\nminutes: 15\nobjectives: []',
  workshop: 'minutes: 60\ngoal: \nheadcount: \nmaterials: []',
  easy: 'easy: ',
};

function page(type: PageType): string {
  const headings = headingSlots[type]
    .filter((slot) => slot.required)
    .map((slot) => (slot.title === null ? '## 自由な見出し {#midashi}' : `## ${slot.title}`));
  return `---\ntitle: \ndescription: \ntype: ${type}\naudience: [staff]\nsources: [{id: , where: }]\nasOf: ${today}\nrelated: []\narticles: []\nmisconceptions: []\nterms: []\n${extra[type]}\n---\n\n${headings.join('\n\n')}\n`;
}

function question(id: string): string {
  return `
  - id: ${id}
    type: single
    stem: 
    options:
      - id: a
        text: 
        correct: true
        feedback: 
      - id: b
        text: 
        feedback: 
      - id: c
        text: 
        feedback: 
    explanation: 
    page: 
    sources: [{id: , where: }]
    concepts: []
    articles: []
    audience: [staff]
    bloom: 使う
    checkedOn: ${today}
`;
}

function usage(): never {
  console.error(
    [
      '使い方:',
      '  npm run new -- case cases/<名前>            (ページ。種類: concept article misconception case lesson workshop easy)',
      '  npm run new -- question <話題のファイル名>  (docs/_bank/<話題>.yaml に一問足します)',
    ].join('\n'),
  );
  process.exit(1);
}

function nextQuestionId(topic: string, text: string): string {
  const used = [...text.matchAll(/^ {2}- id: [a-z0-9-]*?-(\d+)$/gm)].map((match) =>
    Number(match[1]),
  );
  return `${topic}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}

const [kind, name] = process.argv.slice(2);
if (!kind || !name || !/^[a-z0-9/-]+$/.test(name)) usage();
if (kind === 'question') {
  const file = path.join(root, 'docs/_bank', `${name}.yaml`);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `topic: ${name}\nquestions:`;
  const id = nextQuestionId(name, before);
  fs.writeFileSync(file, `${before.trimEnd()}\n${question(id).replace(/^\n/, '')}`);
  console.log(
    `docs/_bank/${name}.yaml に ${id} を足しました。書いたら npm run check:content で確かめてください。`,
  );
} else {
  const type = kind as PageType;
  const folder = name.split('/')[0] ?? '';
  if (!(type in headingSlots)) usage();
  if (!(typesByFolder[folder] ?? []).includes(type)) {
    const fit = Object.entries(typesByFolder).filter(([, types]) => types.includes(type));
    console.error(
      `種類「${type}」のページを置けるのは: ${fit.map(([place]) => `${place}/`).join('、')}`,
    );
    process.exit(1);
  }
  const file = path.join(root, 'docs', `${name}.mdx`);
  if (fs.existsSync(file)) {
    console.error(`docs/${name}.mdx はもうあります。上書きしません。`);
    process.exit(1);
  }
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, page(type));
  console.log(`docs/${name}.mdx を作りました。書いたら npm run check:content で確かめてください。`);
}
