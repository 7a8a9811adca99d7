import {createRequire} from 'node:module';
import {describe, expect, test} from 'vitest';

type Trim = (source: string, tools: {beside: (name: string) => string}) => string;
const {trims} = createRequire(import.meta.url)('../../../src/plugins/lean/trim.cjs') as {
  trims: Record<'docs' | 'global' | 'settings' | 'words' | 'registry' | 'parts' | 'routes', Trim>;
};

/** Files as Docusaurus 3.10 writes them for two routes. */
const files: Readonly<Record<string, string>> = {
  'registry.js': `export default {
  "aa11aa11": [() => import(/* webpackChunkName: "aa11aa11" */ "@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],
  "bb22bb22": [() => import(/* webpackChunkName: "bb22bb22" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],
}`,
  'routesChunkNames.json': JSON.stringify({
    '/docs-111': {__comp: 'bb22bb22'},
    '/docs/a-222': {__comp: 'bb22bb22', content: 'aa11aa11'},
  }),
};
const beside = (name: string) => files[name] ?? '';
const trimmed = (kind: keyof typeof trims, source: string) => trims[kind](source, {beside});

describe('generated data without what no page reads', () => {
  test('a route still finds its parts, and each part its module', () => {
    const routes = trimmed(
      'routes',
      "[{path: '/docs/a', component: ComponentCreator('/docs/a', '222')}, {path: '*', component: ComponentCreator('*')}]",
    );
    expect(routes).toContain("path: '/docs/a', component: ComponentCreator('', '1')");
    expect(routes).toContain("ComponentCreator('*')");
    const parts = JSON.parse(trimmed('parts', files['routesChunkNames.json'] ?? ''));
    expect(parts['-1']).toEqual({__comp: '1', content: '0'});
    const registry = trimmed('registry', files['registry.js'] ?? '');
    expect(registry).toMatch(/"0": \[\(\) => import\([^)]*"@site\/docs\/a\.mdx"\)\]/);
    expect(registry).not.toContain('resolveWeak');
  });

  test('a file written in another way is refused with the place to mend', () => {
    expect(() => trimmed('routes', "ComponentCreator('/docs/b', '333')")).toThrow(/trim\.cjs/);
    expect(() => trimmed('settings', 'module.exports = {}')).toThrow(/trim\.cjs/);
  });

  test('settings lose the paths of the machine, the sidebar what its address tells', () => {
    const settings = trimmed(
      'settings',
      'export default {"title": "まなびば", "presets": [["classic", {"root": "/home/x"}]]};\n',
    );
    expect(settings).toBe('export default {"title":"まなびば"};');
    const items = [
      {type: 'link', label: 'A', href: '/docs/a', docId: 'a', unlisted: false},
      {type: 'category', label: 'B', items: [{type: 'link', href: '/docs/c', docId: 'c'}]},
    ];
    const docs = JSON.parse(
      trimmed('docs', JSON.stringify({version: {docsSidebars: {all: items}, docs: {a: {}}}})),
    );
    expect(docs.version.docs).toEqual({});
    expect(docs.version.docsSidebars.all).toEqual([
      {type: 'link', label: 'A', href: '/docs/a', docId: '-'},
      {type: 'category', label: 'B', items: [{type: 'link', href: '/docs/c', docId: '-'}]},
    ]);
  });

  test('words of parts that are shown stay', () => {
    const words = {'theme.docs.paginator.next': '次', 'theme.docs.versions.latest': '最新'};
    expect(JSON.parse(trimmed('words', JSON.stringify(words)))).toEqual({
      'theme.docs.paginator.next': '次',
    });
  });
});
