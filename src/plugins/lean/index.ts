import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Configuration} from 'webpack';

const beside = (name: string) => path.join(__dirname, name);

/**
 * What the runtime that is on every page need not list: names of files beside their hashes, and
 * (from this plugin of Docusaurus) the files behind every link, which `quietLinks.ts` does not fetch.
 */
const shortRuntime = (plugins: NonNullable<Configuration['plugins']>) => ({
  output: {chunkFilename: 'assets/js/[contenthash:8].js'},
  plugins: plugins.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin'),
  mergeStrategy: {plugins: 'replace'} as const,
});

/**
 * Docusaurus plugin that keeps out of the scripts of every page what no page shows: data of all
 * pages, names of modules, and a highlighter of program code.
 */
export function leanPlugin({generatedFilesDir}: LoadContext): Plugin {
  const rule = (test: RegExp, kind: string) => ({
    test,
    include: generatedFilesDir,
    use: [{loader: beside('trim.cjs'), options: {kind}}],
  });
  return {
    name: 'lean',
    configureWebpack: ({plugins = []}, isServer) => ({
      ...(isServer || process.env.NODE_ENV !== 'production' ? {} : shortRuntime(plugins)),
      resolve: {alias: {'prism-react-renderer$': beside('noHighlighter.ts')}},
      module: {
        rules: [
          rule(/docusaurus-plugin-content-docs.default.p.docs-[^/\\]*\.json$/, 'docs'),
          rule(/globalData\.json$/, 'global'),
          ...(isServer ? [] : [rule(/registry\.js$/, 'registry')]),
        ],
      },
    }),
  };
}
