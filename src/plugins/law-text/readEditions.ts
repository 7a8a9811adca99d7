import fs from 'node:fs';
import path from 'node:path';
import type {LawEdition} from '../../domain/law/official';
import {lawEdition} from '../../schema/lawData';

/** Folder of fetched texts below the project root; git does not see it. */
export const lawCache = path.join('.cache', 'law');

/** A law id is part of a path, so nothing else may stand in it. */
export function editionFolder(root: string, lawId: string): string {
  if (!/^[0-9A-Z]+$/.test(lawId)) throw new Error(`not a law id: ${lawId}`);
  return path.join(root, lawCache, lawId);
}

/** Reads one fetched edition; `undefined` if the file is missing or damaged. */
export function readEditionFile(file: string): LawEdition | undefined {
  try {
    const read = lawEdition.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Fetched editions of a law, and the files that could not be read. */
export interface CachedEditions {
  readonly editions: readonly LawEdition[];
  readonly damaged: readonly string[];
}

/**
 * Reads every fetched edition of a law. Files of an interrupted write (`.tmp`) are not looked at.
 *
 * @param root project root (absolute)
 */
export function readEditions(root: string, lawId: string): CachedEditions {
  const folder = editionFolder(root, lawId);
  if (!fs.existsSync(folder)) return {editions: [], damaged: []};
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
  const read = files.map((file) => ({file, edition: readEditionFile(file)}));
  return {
    editions: read.flatMap(({edition}) => (edition?.lawId === lawId ? [edition] : [])),
    damaged: read.flatMap(({file, edition}) => (edition?.lawId === lawId ? [] : [file])),
  };
}
