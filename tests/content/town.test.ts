import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copyProject} from '../support/copyProject';

const root = path.resolve(import.meta.dirname, '../..');
const fixture = path.join(root, 'tests/fixtures/town');
const town = path.join(root, '.cache/town');
const build = path.join(town, 'build');
const read = (file: string) => fs.readFileSync(path.join(build, file), 'utf8');

/** What the README asks of a town: the project as it is, one file changed, one case added. */
function adopt(): void {
  copyProject('town');
  const config = fs.readFileSync(path.join(fixture, 'site.config.ts'), 'utf8');
  fs.copyFileSync(path.join(root, 'site.config.ts'), path.join(town, 'type.ts'));
  fs.writeFileSync(
    path.join(town, 'site.config.ts'),
    config.replace("'../../../site.config'", "'./type'"),
  );
  fs.cpSync(path.join(fixture, 'docs/cases'), path.join(town, 'docs/cases'), {recursive: true});
  fs.appendFileSync(
    path.join(town, 'docs/_sources.yaml'),
    fs.readFileSync(path.join(fixture, 'docs/_sources.yaml')),
  );
  // A case is found from what people like: one line of story, and one interest that leads to it.
  const interests = path.join(town, 'docs/_interests.yaml');
  const story =
    '  - {page: cases/kakuu-engawa, place: ｜架空市《かくうし》, say: まちの人が、外でお茶をのみます。}';
  const text = fs
    .readFileSync(interests, 'utf8')
    .replace(/^stories:$/m, `stories:\n${story}`)
    .replace(/^ {4}stories: \[/m, '    stories: [kakuu-engawa, ');
  fs.writeFileSync(interests, text);
}

describe('another town', () => {
  beforeAll(() => {
    adopt();
    const bin = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const made = spawnSync(process.execPath, [bin, 'build'], {cwd: town, encoding: 'utf8'});
    expect(made.status, `${made.stdout}${made.stderr}`).toBe(0);
  }, 400_000);
  afterAll(() => fs.rmSync(town, {recursive: true, force: true}));

  it('shows its name in titles and header, and who runs it in the footer', () => {
    const home = read('index.html');
    expect(home).toMatch(/<title[^>]*>[^<]*架空市まなびば/);
    expect(home).toMatch(/navbar__title[^>]*>架空市まなびば/);
    expect(home).toMatch(/footer__copyright[^>]*>[^<]*架空市 地域づくり課/);
    expect(home).not.toMatch(/navbar__title[^>]*>地域共生まなびば/);
  });

  it('stands below its own path', () => {
    expect(read('docs/law/106-6.html')).toMatch(/href="?\/manabi\/docs\/law\b/);
    expect(read('sitemap.xml')).toContain('https://manabi.kakuu.example.jp/manabi/docs/law/106-6');
    expect(read('_headers')).toMatch(/^\/manabi\/\*$/m);
  });

  it('tells in the lists of a section what each page is about, below its path too', () => {
    const lists = read('docs/methods.html');
    const method = fs.readFileSync(path.join(root, 'docs/methods/fieldwork.mdx'), 'utf8');
    const [, about = ''] = /^description: (.+)$/m.exec(method) ?? [];
    expect(about).not.toBe('');
    expect(lists).toContain(about);
  });

  it('wears its colours', () => {
    const folder = path.join(build, 'assets/css');
    const css = fs
      .readdirSync(folder)
      .map((name) => read(`assets/css/${name}`))
      .join('');
    expect(css).toMatch(/:root:root\{[^}]*--mb-brand:#7a1f5c/);
    expect(css).toMatch(/--mb-brand:#f0b6da/);
  });

  it('tells its residents where to talk', () => {
    expect(read('docs/easy/chiiki-kyosei.html')).toContain('架空市 まるごと相談の窓口');
  });

  it('has its own case among the others', () => {
    expect(read('docs/cases/kakuu-engawa.html')).toContain('空いた縁側');
    expect(read('cases.html')).toContain('架空市の縁側だより');
  });
});
