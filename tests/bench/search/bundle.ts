import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/** The engine of the site or one with something taken away. */
export type Engine = typeof import('./engine');

/** JavaScript that stands in for exports of a module, by its path in `src/domain/search`. */
export type Replacements = Readonly<Record<string, string>>;

const search = path.resolve(import.meta.dirname, '../../../src/domain/search');

/** Marks the import of a module as it is written. */
const original = '?original';

/** Lets a module export what replaces its own; the rest stays, so that the engine needs no switches. */
function replacing(replacements: Replacements): Plugin {
  return {
    name: 'replacing',
    setup(build) {
      const used = new Set<string>();
      build.onResolve({filter: /\?original$/}, ({path: file}) => ({
        path: file.slice(0, -original.length),
        namespace: 'original',
      }));
      build.onLoad({filter: /./, namespace: 'original'}, ({path: file}) => ({
        contents: readFileSync(file, 'utf8'),
        loader: 'ts',
        resolveDir: path.dirname(file),
      }));
      build.onLoad({filter: /\.ts$/, namespace: 'file'}, ({path: file}) => {
        const name = path.relative(search, file).split(path.sep).join('/');
        const code = replacements[name];
        if (code === undefined) return undefined;
        used.add(name);
        const whole = JSON.stringify(file + original);
        return {
          contents: `import * as own from ${whole};\nexport * from ${whole};\n${code}`,
          loader: 'js',
          resolveDir: path.dirname(file),
        };
      });
      build.onEnd(() => {
        const unused = Object.keys(replacements).filter((name) => !used.has(name));
        return {errors: unused.map((text) => ({text: `not part of the engine: ${text}`}))};
      });
    },
  };
}

/**
 * Bundles and loads the engine.
 *
 * @param replacements What to replace; in the code `own` is the module as it is.
 * @throws When a replaced module is not part of the engine.
 */
export async function bundleEngine(replacements: Replacements): Promise<Engine> {
  // Comes with tsx, by which this file runs.
  const {build} = await import('esbuild');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'manabiba-engine-'));
  try {
    const outfile = path.join(folder, 'engine.cjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, 'engine.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      plugins: [replacing(replacements)],
      logLevel: 'error',
    });
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
