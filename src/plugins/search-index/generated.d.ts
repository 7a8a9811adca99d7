/** Written by the plugin search-index; see `chunkModules`. */
declare module '@generated/search-index/default/chunks.js' {
  import type {CoreChunk, TextChunk, WordsChunk} from '@site/src/domain/search/packing/chunks';

  export function core(): Promise<{default: CoreChunk}>;
  export function words(): Promise<{default: WordsChunk}>;
  export const texts: readonly (() => Promise<{default: TextChunk}>)[];
}
