/** A value of a description in schema.org's vocabulary. */
export type Value = string | number | boolean | Thing | readonly (string | Thing)[] | undefined;

/** Something described in schema.org's vocabulary; keys without a value are left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** What descriptions need to know of the site they stand on. */
export interface Place {
  readonly name: string;
  readonly operator: string;
  readonly tagline: string;
  /** Address of a page of this site, from its path below the base URL. */
  readonly absolute: (path: string) => string;
}

/** Licence of texts and questions. */
export const textLicence = 'https://creativecommons.org/licenses/by/4.0/deed.ja';

/** What holds for everything published here. */
export function common({operator}: Place): Record<string, Value> {
  return {
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: textLicence,
    publisher: {'@type': 'Organization', name: operator},
  };
}

/** Minutes as an ISO 8601 duration, as schema.org asks for. */
export function duration(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : `PT${minutes}M`;
}

/** Text of a JSON-LD block; no markup can begin inside it, whatever the description says. */
export function toJsonLd(thing: Thing): string {
  return JSON.stringify({'@context': 'https://schema.org', ...thing}).replaceAll('<', '\\u003c');
}
