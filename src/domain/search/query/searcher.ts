import type {CoreChunk, WordsChunk} from '../packing/chunks';
import {documentTypes} from '../packing/fields';
import {PackedIndex} from '../packing/packedIndex';
import {finish, finishInSlices} from '../packing/steps';
import {normalise} from '../text/normalise';
import {runsOf, seamsOf} from '../text/tokens';
import type {SearchOutcome} from '../types';
import {type Found, keepBest, spreadPages} from './found';
import type {Interpretation} from './interpretation';
import {findMatches} from './match';
import {type NameGroup, nameGroups, withOtherNames} from './names';
import {planQuery} from './plan';
import {ResultView} from './present';
import {rank} from './rank';
import {Vocabulary} from './vocabulary';

/** Longer queries are cut: nobody reads them, and somebody may send them on purpose. */
const longestQuery = 120;

/** Trust in another name of the same thing. */
const nameTrust = 0.8;

/** A best section with less of the query than this may be the answer to a misspelling. */
const doubtfulCoverage = 0.8;

/** When the site has the word that was typed, other meanings of it count so much. */
const certainFactor = 0.6;

/** Coverage from which a query counts as said in the site's own words. */
const ownWords = 0.95;

/** Share of a query from which a section may suggest what to try instead. */
const nearCoverage = 0.25;

/** Results of what was typed; nobody reads further. */
const mostTyped = 150;

/** Results of each thing it may mean beside; they only have to come among the first. */
const mostMeant = 40;

/** Terms suggested when nothing is found. */
const mostNear = 5;

/** Whether a query has no particles or endings beside its words. */
function isOneWord(query: string): boolean {
  return runsOf(query).every(({text}) => seamsOf(text).length === 0);
}

/** How to search. */
export interface SearchOptions {
  /** Takes the query as it is, without mending misspellings. */
  readonly literal?: boolean;
}

/** The search of the site. */
export class Searcher {
  private readonly index: PackedIndex;
  private readonly view: ResultView;
  private readonly names: readonly NameGroup[];
  private vocabulary: Vocabulary | undefined;

  /**
   * @param core Core chunk.
   * @param index Its index, if it was read already.
   */
  constructor(core: CoreChunk, index = finish(PackedIndex.read(core))) {
    this.index = index;
    this.view = new ResultView(core, this.index.outline);
    const glossary = documentTypes.indexOf('glossary');
    this.names = nameGroups(core.pages.filter(({k}) => k === glossary).map(({t, n}) => [t, ...n]));
  }

  /**
   * Reads the core chunk without holding up the page.
   *
   * @param core Core chunk.
   */
  static async load(core: CoreChunk): Promise<Searcher> {
    return new Searcher(core, await finishInSlices(PackedIndex.read(core)));
  }

  /** Whether the words chunk was added. */
  get hasWords(): boolean {
    return this.vocabulary !== undefined;
  }

  /**
   * Adds residents' words, readings and spellings; until then only what stands on the pages is
   * understood.
   *
   * @param words Words chunk.
   */
  addWords(words: WordsChunk): void {
    this.vocabulary = finish(Vocabulary.read(words, this.index));
  }

  /**
   * As {@link addWords}, without holding up the page.
   *
   * @param words Words chunk.
   */
  async loadWords(words: WordsChunk): Promise<void> {
    this.vocabulary = await finishInSlices(Vocabulary.read(words, this.index));
  }

  /**
   * Searches the site. Never throws, whatever the query.
   *
   * @param query What a reader typed.
   * @param options How to search.
   */
  search(query: string, {literal = false}: SearchOptions = {}): SearchOutcome {
    const typed = query.slice(0, longestQuery);
    const found = this.find(typed);
    const coverage = Math.max(0, ...found.map((entry) => entry.coverage));
    if (!literal && coverage < doubtfulCoverage) {
      const correctedTo = this.vocabulary?.mend(typed);
      const better = correctedTo === undefined ? [] : this.find(correctedTo);
      if (correctedTo !== undefined && better.some((entry) => entry.coverage > coverage)) {
        return {results: this.view.results(better), correctedTo, near: []};
      }
    }
    const near = found.length > 0 ? [] : this.near(normalise(typed).trim());
    return {results: this.view.results(found), near};
  }

  /** Sections that answer a query as typed. */
  private find(typed: string): Found[] {
    const query = normalise(typed).trim();
    const literal = this.sections({text: query, trust: 1}, mostTyped);
    const said = literal.filter(({coverage}) => coverage > ownWords);
    const certain = said.some(({inTitle}) => inTitle);
    // A single word of the site is meant as such; a sentence may hold common words by chance.
    const ceiling =
      said.length > 0 && isOneWord(query)
        ? Math.max(...literal.map(({score}) => score)) * certainFactor
        : Number.POSITIVE_INFINITY;
    // A title that is what was typed leaves nothing to guess.
    const others: Interpretation[] = certain
      ? []
      : [
          ...withOtherNames(query, this.names).map((text) => ({text, trust: nameTrust})),
          ...(this.vocabulary?.meanings(query, typed) ?? []),
        ];
    const meant = others.flatMap(({top, ...other}) =>
      this.sections(
        {...other, top: top === undefined ? undefined : Math.min(top, ceiling)},
        mostMeant,
      ),
    );
    return spreadPages(keepBest([...literal, ...meant]), this.index.outline);
  }

  /** Sections that answer one interpretation. */
  private sections({text, trust, coverage: asked, top}: Interpretation, most: number): Found[] {
    const plan = planQuery(text, this.index);
    if (!plan) return [];
    const found = findMatches(plan, this.index, most, asked).flatMap((match): Found[] => {
      const section = this.index.outline[match.section];
      if (!section) return [];
      const {score, inTitle} = rank(match, plan, section);
      return [{...match, score: score * trust, inTitle, marks: plan.words}];
    });
    if (top === undefined) return found;
    const scale = top / Math.max(...found.map(({score}) => score));
    return found.map((entry) => ({...entry, score: entry.score * scale}));
  }

  /** Titles that hold a little of the query. */
  private near(query: string): string[] {
    const plan = planQuery(query, this.index);
    if (!plan || plan.articles.length > 0) return [];
    const matches = findMatches(plan, this.index, mostMeant, 0).filter(
      ({coverage}) => coverage >= nearCoverage,
    );
    const titles = matches
      .sort((a, b) => b.coverage - a.coverage || b.score - a.score)
      .map(({section}) => this.view.title(section));
    return [...new Set(titles)].slice(0, mostNear);
  }
}
