import type {Audience} from '@site/src/schema/common';
import {allKinds, type ResultKind} from './kind';

/** What the address of the search page says. */
export interface SearchAddress {
  readonly query: string;
  /** Kinds of result shown; none for all. */
  readonly kinds: readonly ResultKind[];
  readonly audience: Audience | '';
  /** Whether misspellings are left as they are. */
  readonly literal: boolean;
}

/** Longer queries are cut: the search itself reads less than this. */
export const longestQuery = 200;

/** The address that asks for nothing. */
export const emptyAddress: SearchAddress = {query: '', kinds: [], audience: '', literal: false};

/** Readers in the order of the filter. */
export const audiences: readonly Audience[] = ['staff', 'trainer', 'resident'];

/** `decodeURIComponent` throws on what people and machines write by hand. */
function decode(part: string): string {
  const spaced = part.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Without halves of characters, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

function cut(query: string): string {
  return [...query.slice(0, longestQuery * 2)].slice(0, longestQuery).join('');
}

/**
 * Reads the address; whatever it holds, the result can be shown.
 *
 * @param search Query part of the address, with or without `?`.
 */
export function readAddress(search: string): SearchAddress {
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decode(name), decode(value.join('='))] as const;
    });
  const first = (wanted: string) => pairs.find(([name]) => name === wanted)?.[1] ?? '';
  const types = new Set(pairs.filter(([name]) => name === 'type').map(([, value]) => value));
  return {
    query: cut(first('q')).trim(),
    kinds: allKinds.filter((kind) => types.has(kind)),
    audience: audiences.find((name) => name === first('for')) ?? '',
    literal: first('literal') === '1',
  };
}

/**
 * Writes an address that {@link readAddress} reads back.
 *
 * @param address What to search and show; what is left out is empty.
 * @returns Query part with `?`; empty without a query.
 */
export function writeAddress(address: Partial<SearchAddress>): string {
  const {query, kinds, audience, literal} = {...emptyAddress, ...address};
  const pairs = [
    ['q', wellFormed(cut(query))],
    ...kinds.map((kind) => ['type', kind]),
    ['for', audience],
    ['literal', literal ? '1' : ''],
  ].filter(([, value]) => value !== '');
  const text = pairs.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/**
 * Address of the search page, without base URL.
 *
 * @param address What to search and show.
 */
export function searchUrl(address: Partial<SearchAddress>): string {
  return `/search${writeAddress(address)}`;
}
