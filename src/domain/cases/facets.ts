import type {CaseCard} from '../content/data';
import {tiles} from '../diagrams/japan';

/** Facets by their name in the address, in the order in which the page shows them. */
export const facetNames = ['support', 'theme', 'pref', 'actor'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a case page writes where the source does not say. */
export const notRecorded = '資料に記載なし';

/**
 * Readers' names of the facets. きっかけ is no facet: sources tell it in a phrase of their own for
 * each case, so it is searched as text instead.
 */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  support: '支援の種類',
  theme: 'テーマ',
  pref: '都道府県',
  actor: '関わる人',
};

/** Values of one facet with the number of all cases that have each. */
export interface FacetOption {
  /** As case pages and the address write it. */
  readonly value: string;
  readonly total: number;
}

/** Options of every facet; each value stands once. */
export type Facets = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** Values of a case in one facet. */
export function valuesOf(item: CaseCard, facet: FacetName): readonly string[] {
  if (facet === 'support') return item.supports;
  if (facet === 'theme') return item.themes;
  if (facet === 'actor') return item.actors;
  return [item.prefecture];
}

const supportOrder = ['相談', '参加', '地域づくり'];
const prefectureOrder = tiles.map((tile) => tile.prefecture);

/** Place of a value in an order; values outside it come last, 「資料に記載なし」 after all. */
function rank(order: readonly string[], value: string): number {
  if (value === notRecorded) return order.length + 1;
  const at = order.indexOf(value);
  return at === -1 ? order.length : at;
}

/** Place of a prefecture from north to south; invented ones and 「資料に記載なし」 come last. */
export function prefectureRank(prefecture: string): number {
  return rank(prefectureOrder, prefecture);
}

function compare(facet: FacetName, a: FacetOption, b: FacetOption): number {
  if (facet === 'pref') return prefectureRank(a.value) - prefectureRank(b.value);
  if (facet === 'support') return rank(supportOrder, a.value) - rank(supportOrder, b.value);
  return b.total - a.total;
}

/**
 * Options that the cases offer: 支援 in the order of the law, 都道府県 from north to south, the others
 * with the most frequent first.
 */
export function facetsOf(cases: readonly CaseCard[]): Facets {
  const optionsOf = (facet: FacetName): FacetOption[] => {
    const totals = new Map<string, number>();
    for (const item of cases) {
      for (const value of new Set(valuesOf(item, facet))) {
        totals.set(value, (totals.get(value) ?? 0) + 1);
      }
    }
    return [...totals]
      .map(([value, total]) => ({value, total}))
      .sort((a, b) => compare(facet, a, b));
  };
  return {
    support: optionsOf('support'),
    theme: optionsOf('theme'),
    pref: optionsOf('pref'),
    actor: optionsOf('actor'),
  };
}
