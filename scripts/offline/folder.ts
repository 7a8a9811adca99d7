import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Files of an edition by their path, with `/`. */
export type Files = Map<string, Uint8Array>;

/** Reads a build; marks of the tools that made it stay behind. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name))]),
  );
}

/** Text of a file. */
export function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

/** Bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
