import fs from 'node:fs';
import path from 'node:path';
import {licenceOf, type PackageFacts} from '../../domain/licences/licences';

interface Manifest extends Record<string, unknown> {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Folder of a package as Node finds it from another folder; none for another system's package. */
function find(name: string, from: string): string | undefined {
  const folder = path.join(from, 'node_modules', name);
  if (fs.existsSync(path.join(folder, 'package.json'))) return fs.realpathSync(folder);
  const parent = path.dirname(from);
  return parent === from ? undefined : find(name, parent);
}

/** Packages whose package.json is silent, with the licence their own files state. */
const statedElsewhere: Readonly<Record<string, string>> = {'require-like': 'MIT'};

/** Every installed package that the site is made with, tests and checks aside. */
export function readPackages(root: string): {packages: PackageFacts[]; direct: string[]} {
  const seen = new Map<string, PackageFacts>();
  const visit = (folder: string, manifest: Manifest) => {
    for (const name of Object.keys({...manifest.dependencies, ...manifest.optionalDependencies})) {
      const found = find(name, folder);
      if (!found || seen.has(found)) continue;
      const next = readManifest(found);
      const licence = licenceOf(next) ?? statedElsewhere[next.name] ?? '記載なし';
      const {version, homepage} = next;
      seen.set(found, {name: next.name, version, licence, homepage});
      visit(found, next);
    }
  };
  const own = readManifest(root);
  visit(root, own);
  return {packages: [...seen.values()], direct: Object.keys(own.dependencies ?? {})};
}
