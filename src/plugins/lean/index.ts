import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const beside = (name: string) => path.join(__dirname, name);

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
    configureWebpack: (_config, isServer) => ({
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
