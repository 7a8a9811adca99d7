import type {PackedIndex} from '../packing/packedIndex';
import type {QueryPlan, TermStatistics} from './plan';

/** Hiragana pairs are in every text, so a query of nothing else must be there almost whole. */
const hiraganaShare = 0.65;

/** Weight of a pair that only joins two known words. */
const bridgeWeight = 0.2;

/** Terms that count together. */
interface Unit {
  /** Terms with what each says when it is found. */
  readonly worths: ReadonlyMap<string, number>;
  /** Whether these are alternatives: one found term says all. */
  readonly any: boolean;
}

/**
 * Unknown pairs between two known ones: the seam of a compound that the site writes otherwise
 * (地縁団体, where the site has 地縁 and 団体).
 */
function bridges(plan: QueryPlan, statistics: TermStatistics): ReadonlySet<string> {
  const terms = [...plan.terms.keys()];
  const isKnown = (term: string | undefined) =>
    term !== undefined && statistics.frequency(term) > 0;
  const found = terms.filter((term, i) => {
    const [before, after] = [terms[i - 1], terms[i + 1]];
    const chained = before?.at(-1) === term.charAt(0) && after?.charAt(0) === term.at(-1);
    return chained && !isKnown(term) && isKnown(before) && isKnown(after);
  });
  return new Set(found);
}

/** Alternatives say as much as the commonest of them. */
function anyOf(terms: readonly string[], statistics: TermStatistics): Unit {
  const worth = Math.min(...terms.map((term) => statistics.idf(term)));
  return {worths: new Map(terms.map((term) => [term, worth])), any: true};
}

/** What a query asks for, in units: each term by itself, alternatives as one. */
function unitsOf(plan: QueryPlan, statistics: TermStatistics): Unit[] {
  const isBridge = bridges(plan, statistics);
  const worth = (term: string) =>
    statistics.idf(term) * (plan.terms.get(term) ?? 0) * (isBridge.has(term) ? bridgeWeight : 1);
  const alternatives = [plan.unfinished, ...plan.articles].filter(({size}) => size > 0);
  return [
    ...[...plan.terms.keys()].map((term) => ({
      worths: new Map([[term, worth(term)]]),
      any: false,
    })),
    ...alternatives.map((terms) => anyOf([...terms.keys()], statistics)),
  ];
}

function totalOf({worths}: Unit): number {
  return Math.max(0, ...worths.values());
}

/** Sections that hold a unit, each with what the first term found in it says. */
function heldOf({worths}: Unit, index: PackedIndex): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const [term, worth] of worths) {
    for (const section of index.posting(term).sections) {
      if (!held.has(section)) held.set(section, worth);
    }
  }
  return held;
}

/**
 * Least share of a query that a section must hold; long queries carry more small words.
 *
 * @param plan The query.
 * @returns 0–1, compared with {@link coverages}.
 */
export function leastCoverage({terms, unfinished, articles}: QueryPlan): number {
  const hiragana = [...terms.keys()].every((term) => /^[ぁ-ゖ]+$/.test(term));
  if (hiragana && unfinished.size + articles.length === 0) return hiraganaShare;
  if (terms.size > 9) return 0.34;
  return terms.size > 5 ? 0.42 : 0.5;
}

/**
 * How much of a query each section holds: the share of its terms, weighted by rarity and script.
 *
 * @param plan The query.
 * @param index The index.
 * @returns Shares from 0 to 1 by section; sections that hold nothing are missing.
 */
export function coverages(plan: QueryPlan, index: PackedIndex): Map<number, number> {
  const units = unitsOf(plan, index);
  const total = units.reduce((sum, unit) => sum + totalOf(unit), 0);
  const held = new Float64Array(index.outline.length);
  const add = (section: number, worth: number) => {
    held[section] = (held[section] ?? 0) + worth / total;
  };
  for (const unit of units) {
    const [only] = unit.worths.size === 1 ? unit.worths : [];
    if (only) for (const section of index.posting(only[0]).sections) add(section, only[1]);
    else for (const [section, worth] of heldOf(unit, index)) add(section, worth);
  }
  const shares = new Map<number, number>();
  for (const [section, share] of held.entries()) if (share > 0) shares.set(section, share);
  return shares;
}

/**
 * lunr's score of a section of usual length that holds every term once. Scores of lunr grow with
 * the number of terms; divided by this they compare.
 *
 * @param plan The query.
 * @param statistics The index.
 */
export function idealScore(plan: QueryPlan, statistics: TermStatistics): number {
  const units = unitsOf(plan, statistics);
  const square = [...plan.terms.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  const others = units.filter(({any}) => any).length;
  return units.reduce((sum, unit) => sum + totalOf(unit), 0) / Math.sqrt(square + others);
}
