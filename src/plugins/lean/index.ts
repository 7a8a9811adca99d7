import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Configuration} from 'webpack';
import {leanInfima} from './infima';
import {standIns} from './standIns';
import {styleFileOf} from './styleFiles';

/**
 * What the runtime that is on every page need not list: names of files beside their hashes, and
 * (from this plugin of Docusaurus) the files behind every link, which `quietLinks.ts` does not fetch.
 */
const shortRuntime = (plugins: NonNullable<Configuration['plugins']>) => ({
  output: {chunkFilename: 'assets/js/[contenthash:8].js'},
  plugins: plugins.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin'),
  mergeStrategy: {plugins: 'replace'} as const,
});

/** In place of one file with the styles of every page (`styles` is the name that Docusaurus gives it). */
const styleFiles = {
  splitChunks: {
    cacheGroups: {
      styles: {name: (module: {identifier(): string}) => styleFileOf(module.identifier())},
    },
  },
};

/**
 * Docusaurus plugin that keeps out of the scripts of every page what no page shows: data of all
 * pages, names of modules, settings of the build, parts of the theme, and most of React.
 */
export function leanPlugin({generatedFilesDir}: LoadContext): Plugin {
  const rule = (test: RegExp, kind: string) => ({
    test,
    include: generatedFilesDir,
    use: [{loader: path.join(__dirname, 'trim.cjs'), options: {kind}}],
  });
  const forBoth = [
    rule(/docusaurus-plugin-content-docs.default.p.docs-[^/\\]*\.json$/, 'docs'),
    rule(/globalData\.json$/, 'global'),
    rule(/docusaurus\.config\.mjs$/, 'settings'),
    rule(/codeTranslations\.json$/, 'words'),
  ];
  const forBrowser = [
    rule(/registry\.js$/, 'registry'),
    rule(/routesChunkNames\.json$/, 'parts'),
    rule(/routes\.js$/, 'routes'),
  ];
  return {
    name: 'lean',
    configurePostCss: (options) => ({...options, plugins: [...options.plugins, leanInfima]}),
    configureWebpack: ({plugins = []}, isServer) => ({
      ...(isServer || process.env.NODE_ENV !== 'production' ? {} : shortRuntime(plugins)),
      resolve: {alias: standIns},
      ...(isServer ? {} : {optimization: styleFiles}),
      module: {rules: isServer ? forBoth : [...forBoth, ...forBrowser]},
    }),
  };
}
