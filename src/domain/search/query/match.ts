import {shownFieldNames} from '../packing/fields';
import {hydrate} from '../packing/lunrIndex';
import type {PackedIndex} from '../packing/packedIndex';
import {coverages, idealScore, leastCoverage} from './coverage';
import type {QueryPlan} from './plan';

/** A section that holds enough of a query. */
export interface Match {
  readonly section: number;
  /** Score of lunr; 1 for a text of usual length that holds every term once. */
  readonly score: number;
  /** Share of the query found in the section, 0–1. */
  readonly coverage: number;
}

/** Sections that hold all articles named, in any of the ways to name them. */
function namesArticles(plan: QueryPlan, index: PackedIndex): (section: number) => boolean {
  const named = plan.articles.map(
    (any) => new Set([...any.keys()].flatMap((term) => index.posting(term).sections)),
  );
  return (section) => named.every((sections) => sections.has(section));
}

/** Sections worth scoring, by weight of what they hold. */
function mostPromising(
  shares: ReadonlyMap<number, number>,
  boosts: ReadonlyMap<string, number>,
  index: PackedIndex,
  most: number,
): ReadonlySet<number> {
  if (shares.size <= most) return new Set(shares.keys());
  const weights = new Map<number, number>();
  for (const [term, boost] of boosts) {
    for (const {section, weight} of index.posting(term).occurrences) {
      const share = shares.get(section);
      if (share !== undefined) {
        weights.set(section, (weights.get(section) ?? 0) + boost * weight * share);
      }
    }
  }
  const best = [...weights].sort(([, a], [, b]) => b - a).slice(0, most);
  return new Set(best.map(([section]) => section));
}

/**
 * Runs one interpretation of a query: finds the sections that hold enough of it and lets lunr
 * score them.
 *
 * @param plan The query.
 * @param index The index.
 * @param most Sections scored at most; a query must not slow the typist down.
 * @param least Least coverage of a section; by default what suits the length of the query.
 * @returns In the order of lunr.
 */
export function findMatches(
  plan: QueryPlan,
  index: PackedIndex,
  most: number,
  least = leastCoverage(plan),
): Match[] {
  const boosts = new Map(
    [plan.optional, plan.terms, plan.unfinished, ...plan.articles].flatMap((terms) => [...terms]),
  );
  const named = namesArticles(plan, index);
  const shares = new Map(
    [...coverages(plan, index)].filter(([section, share]) => share >= least && named(section)),
  );
  const candidates = mostPromising(shares, boosts, index, most);
  if (candidates.size === 0) return [];
  const within = plan.titlesOnly ? {fields: [...shownFieldNames]} : {};
  const lunrIndex = hydrate(index, boosts.keys(), (section) => candidates.has(section));
  const results = lunrIndex.query((query) => {
    for (const [term, boost] of boosts) query.term(term, {boost, usePipeline: false, ...within});
  });
  const ideal = idealScore(plan, index);
  return results.map(({ref, score}) => {
    const section = Number(ref);
    return {section, score: score / ideal, coverage: shares.get(section) ?? 0};
  });
}
