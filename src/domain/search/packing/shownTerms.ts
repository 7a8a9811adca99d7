import {normalise} from '../text/normalise';
import {titleTokensOf} from '../text/tokens';
import type {CoreChunk} from './chunks';
import type {ShownField} from './fields';
import {FieldTerms} from './fieldTerms';
import type {OutlineSection} from './outline';
import type {Steps} from './steps';

/** Sections counted between two pauses. */
const sectionsAStep = 50;

/** Sections of a page after its opening: they carry the page title in the field `page`. */
interface Followers {
  readonly first: number;
  count: number;
}

/**
 * Terms of titles, headings and aliases, rebuilt from what is shown. Page titles are counted once
 * a page and handed to its sections when somebody asks.
 */
export class ShownTerms {
  /** Number of terms of each section, by field. */
  readonly lengths: Record<ShownField, Float64Array>;
  private readonly titles: FieldTerms;
  private readonly aliases: FieldTerms;
  private readonly pages: FieldTerms;
  private readonly followers: Followers[] = [];

  private constructor(pages: number, sections: number) {
    this.titles = new FieldTerms(sections);
    this.aliases = new FieldTerms(sections);
    this.pages = new FieldTerms(pages);
    const page = new Float64Array(sections);
    this.lengths = {title: this.titles.lengths, page, alias: this.aliases.lengths};
  }

  /**
   * Counts the terms.
   *
   * @param core Core chunk, for the aliases.
   * @param outline Its sections.
   */
  static *count(
    {pages}: Pick<CoreChunk, 'pages'>,
    outline: readonly OutlineSection[],
  ): Steps<ShownTerms> {
    const terms = new ShownTerms(pages.length, outline.length);
    for (const [section, place] of outline.entries()) {
      terms.add(section, place, pages[place.page]?.n ?? []);
      if (section % sectionsAStep === 0) yield;
    }
    return terms;
  }

  /** All terms. */
  get terms(): Iterable<string> {
    return new Set([...this.titles.terms, ...this.pages.terms, ...this.aliases.terms]);
  }

  /** Number of sections that hold the term, counted field by field. */
  frequency(term: string): number {
    let inPages = 0;
    this.pages.visit(term, (page) => {
      inPages += this.followers[page]?.count ?? 0;
    });
    return this.titles.frequency(term) + this.aliases.frequency(term) + inPages;
  }

  /** Visits each section that holds the term in the field. */
  visit(term: string, field: ShownField, see: (section: number, count: number) => void): void {
    if (field === 'title') this.titles.visit(term, see);
    else if (field === 'alias') this.aliases.visit(term, see);
    else {
      this.pages.visit(term, (page, times) => {
        const {first, count} = this.followers[page] ?? {first: 0, count: 0};
        for (let section = first; section < first + count; section += 1) see(section, times);
      });
    }
  }

  private add(section: number, place: OutlineSection, aliases: readonly string[]): void {
    const {page, foldedTitle, foldedHeading} = place;
    if (foldedHeading === '') {
      this.titles.add(section, titleTokensOf(foldedTitle));
      const names = aliases.length > 0 ? titleTokensOf(normalise(aliases.join(' '))) : [];
      this.aliases.add(section, names);
    } else {
      this.titles.add(section, titleTokensOf(foldedHeading));
      this.follow(page, section, foldedTitle);
      this.lengths.page[section] = this.pages.lengths[page] ?? 0;
    }
  }

  private follow(page: number, section: number, title: string): void {
    const known = this.followers[page];
    if (known) known.count += 1;
    else {
      this.followers[page] = {first: section, count: 1};
      this.pages.add(page, titleTokensOf(title));
    }
  }
}
