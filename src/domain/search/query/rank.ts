import type {OutlineSection} from '../packing/outline';
import type {DocumentType} from '../types';
import type {Match} from './match';
import type {QueryPlan} from './plan';

/** Measured on the tuning set: factors for the words of a query in the title it leads to. */
const titleStarts = 2.6;
const titleHolds = 2.1;
const pageTitleHolds = 1.25;
const titleHoldsSome = 0.5;

/** How fast a section loses with what it lacks of the query. */
const coveragePower = 2.5;

/** A page that explains comes before one that mentions. */
const typeFactor: Readonly<Record<DocumentType, number>> = {
  concept: 1,
  article: 1,
  misconception: 0.95,
  case: 1,
  glossary: 0.7,
  lesson: 0.8,
  easy: 0.8,
  workshop: 0.75,
  blog: 0.7,
};

/** Share of the words, by length, that a title holds. */
function shareInTitle(title: string, words: readonly string[]): number {
  const length = (some: readonly string[]) => some.join('').length;
  return length(words) === 0 ? 0 : length(words.filter((w) => title.includes(w))) / length(words);
}

/**
 * Score of a section for one interpretation of the query: lunr's score, how much of the query is
 * there, and whether its words make up the title.
 *
 * @param match What lunr found.
 * @param plan The interpretation.
 * @param section The section.
 * @returns The score, and whether the title of the section holds all words of the query.
 */
export function rank(
  match: Match,
  plan: QueryPlan,
  section: OutlineSection,
): {score: number; inTitle: boolean} {
  const title = section.foldedHeading === '' ? section.foldedTitle : section.foldedHeading;
  const share = shareInTitle(title, plan.words);
  const inTitle = share === 1;
  let factor = 1 + titleHoldsSome * share ** 2;
  if (inTitle) factor = title.startsWith(plan.words[0] ?? '') ? titleStarts : titleHolds;
  else if (shareInTitle(section.foldedTitle, plan.words) === 1) {
    factor = Math.max(factor, pageTitleHolds);
  }
  const score = match.score * match.coverage ** coveragePower * factor;
  return {score: score * typeFactor[section.type], inTitle};
}
