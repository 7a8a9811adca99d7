import type {TextChunk} from '@site/src/domain/search/packing/chunks';
import type {excerptOf, markWords, Searcher} from './engineModule';

/** The search, ready for use, and the means to load the rest of it. */
export interface LoadedEngine {
  readonly searcher: Searcher;
  /** Adds readings, residents' words and spellings. */
  readonly addWords: () => Promise<void>;
  /**
   * Reading of the page and text of a section.
   *
   * @param section Position of the section in the index.
   */
  readonly textOf: (section: number) => Promise<TextChunk[number] | undefined>;
  readonly excerptOf: typeof excerptOf;
  readonly markWords: typeof markWords;
}

/** Runs once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

async function load(): Promise<LoadedEngine> {
  const module = import('./engineModule');
  const chunks = await import('@generated/search-index/default/chunks.js');
  const [{Searcher, excerptOf, markWords}, {default: core}] = await Promise.all([
    module,
    chunks.core(),
  ]);
  const searcher = await Searcher.load(core);
  const starts = core.textChunks;
  return {
    searcher,
    addWords: once(async () => searcher.loadWords((await chunks.words()).default)),
    textOf: async (section) => {
      const chunk = starts.findLastIndex((start) => start <= section);
      const texts = await chunks.texts[chunk]?.();
      return texts?.default[section - (starts[chunk] ?? 0)];
    },
    excerptOf,
    markWords,
  };
}

/**
 * Loads the search once a page view; nothing of it is fetched before the first call.
 *
 * @throws When a file cannot be fetched; the next call tries again.
 */
export const loadEngine = once(load);
