/** What a package says of itself, as far as licences need it. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly homepage?: string;
}

/** A package this project names itself, or the rest under one licence. */
export interface LicenceData {
  readonly direct: readonly PackageFacts[];
  /** What those need in turn, by licence, the commonest first. */
  readonly others: readonly {readonly licence: string; readonly packages: readonly string[]}[];
}

/**
 * Licences under which code may be passed on in a free site. Weak copyleft (MPL-2.0) binds only the
 * files it covers, which are used here as tools and not changed.
 */
export const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Whether an SPDX expression lets us choose only licences of the list. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\(|\)$/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isAllowed(part));
  return bare.split(' AND ').every((part) => allowed.has(part));
}

/** Licence as a package.json states it, in today's form or in one of the two older ones. */
export function licenceOf(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const {license, licenses} = manifest;
  const stated = license ?? (Array.isArray(licenses) ? licenses[0] : licenses);
  if (typeof stated === 'string') return stated;
  const type = (stated as {type?: unknown} | null | undefined)?.type;
  return typeof type === 'string' ? type : undefined;
}

/** Puts packages in the order the page shows them. */
export function licenceData(
  packages: readonly PackageFacts[],
  direct: readonly string[],
): LicenceData {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = new Map<string, string[]>();
  for (const {name, version, licence} of sorted) {
    if (direct.includes(name)) continue;
    const group = groups.get(licence) ?? [];
    group.push(`${name} ${version}`);
    groups.set(licence, group);
  }
  return {
    direct: sorted.filter(({name}) => direct.includes(name)),
    others: [...groups]
      .map(([licence, names]) => ({licence, packages: [...new Set(names)]}))
      .sort((a, b) => b.packages.length - a.packages.length),
  };
}
