import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {SearchChunks} from '../../domain/search/packing/chunks';

/** Modules written, by name: JSON texts, and the one script that imports them. */
export function chunkModules({core, words, texts}: SearchChunks): ReadonlyMap<string, string> {
  const textNames = texts.map((_, i) => `texts-${i}.json`);
  const script = [
    "export const core = () => import('./core.json');",
    "export const words = () => import('./words.json');",
    'export const texts = [',
    ...textNames.map((name) => `  () => import('./${name}'),`),
    '];',
    '',
  ].join('\n');
  return new Map([
    ['core.json', JSON.stringify(core)],
    ['words.json', JSON.stringify(words)],
    ...texts.map((chunk, i): [string, string] => [`texts-${i}.json`, JSON.stringify(chunk)]),
    ['chunks.js', script],
  ]);
}

/**
 * Writes the chunks as modules of the plugin.
 *
 * @param chunks Built index.
 * @param actions Docusaurus's actions.
 */
export async function writeChunks(
  chunks: SearchChunks,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  await Promise.all([...chunkModules(chunks)].map(([name, text]) => createData(name, text)));
}
