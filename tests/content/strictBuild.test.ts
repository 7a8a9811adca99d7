import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const fixture = path.join(root, 'tests/fixtures/strict-site');
const made: string[] = [];

/** Builds a copy of the small site with one file added or changed; beside the fixture, so that its imports hold. */
function build(file?: string, text = ''): {good: boolean; output: string} {
  const site = fs.mkdtempSync(path.join(root, 'tests/fixtures/.strict-'));
  made.push(site);
  fs.cpSync(fixture, site, {recursive: true});
  if (file) fs.writeFileSync(path.join(site, file), text);
  const bin = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const result = spawnSync(process.execPath, [bin, 'build', site], {encoding: 'utf8', cwd: site});
  return {good: result.status === 0, output: `${result.stdout}${result.stderr}`};
}

afterEach(() => {
  for (const site of made.splice(0)) fs.rmSync(site, {recursive: true, force: true});
});

describe('a build', () => {
  test('passes when nothing is broken', {timeout: 120_000}, () => {
    const {good, output} = build();
    expect(good, output).toBe(true);
  });

  test('stops at a link to a page that does not exist', {timeout: 120_000}, () => {
    const {good, output} = build('docs/two.md', '---\ntitle: 二枚目\n---\n\n[無い](/docs/nai)\n');
    expect(good).toBe(false);
    expect(output).toMatch(/broken links[\s\S]*\/docs\/nai/);
  });

  test('stops at a link to a heading that does not exist', {timeout: 120_000}, () => {
    const {good, output} = build(
      'docs/two.md',
      '---\ntitle: 二枚目\n---\n\n[無い](./one.md#nai)\n',
    );
    expect(good).toBe(false);
    expect(output).toMatch(/broken anchors[\s\S]*#nai/);
  });

  test('stops at two pages with one address', {timeout: 120_000}, () => {
    const {good, output} = build('docs/three.md', '---\ntitle: 三枚目\nslug: /one\n---\n\n本文\n');
    expect(good).toBe(false);
    expect(output).toMatch(/[Dd]uplicate routes[\s\S]*\/docs\/one/);
  });

  test('stops at a Markdown file that does not exist', {timeout: 120_000}, () => {
    const {good, output} = build('docs/two.md', '---\ntitle: 二枚目\n---\n\n[無い](./nai.md)\n');
    expect(good).toBe(false);
    expect(output).toMatch(/nai\.md/);
  });
});
