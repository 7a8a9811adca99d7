import {cpSync, rmSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/lib/dependencies.mjs';

/** What a build of one's own needs. */
const parts = [
  'docs',
  'blog',
  'src',
  'static',
  'sidebars.ts',
  'docusaurus.config.ts',
  'site.config.ts',
  'package.json',
];

/**
 * Copies the project without its packages, tests and builds, in place of what was there.
 *
 * @param name folder under `.cache/`: within the project, so that its packages are found
 * @returns path of the copy
 */
export function copyProject(name: string): string {
  const copy = path.join(root, '.cache', name);
  rmSync(copy, {recursive: true, force: true});
  for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), {recursive: true});
  return copy;
}
