import {normalise} from '../text/normalise';
import {titleTokensOf} from '../text/tokens';
import type {CoreChunk} from './chunks';
import type {ShownField} from './fields';
import {FieldTerms} from './fieldTerms';
import type {OutlineSection} from './outline';

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

  /**
   * @param core Core chunk, for the aliases.
   * @param outline Its sections.
   */
  constructor({pages}: Pick<CoreChunk, 'pages'>, outline: readonly OutlineSection[]) {
    this.titles = new FieldTerms(outline.length);
    this.aliases = new FieldTerms(outline.length);
    this.pages = new FieldTerms(pages.length);
    const ofPage = new Float64Array(outline.length);
    for (const [section, {page, foldedTitle, foldedHeading}] of outline.entries()) {
      if (foldedHeading === '') {
        this.titles.add(section, titleTokensOf(foldedTitle));
        const names = pages[page]?.n ?? [];
        if (names.length > 0) this.aliases.add(section, titleTokensOf(normalise(names.join(' '))));
      } else {
        this.titles.add(section, titleTokensOf(foldedHeading));
        this.follow(page, section, foldedTitle);
        ofPage[section] = this.pages.lengths[page] ?? 0;
      }
    }
    this.lengths = {title: this.titles.lengths, page: ofPage, alias: this.aliases.lengths};
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

  private follow(page: number, section: number, title: string): void {
    const known = this.followers[page];
    if (known) known.count += 1;
    else {
      this.followers[page] = {first: section, count: 1};
      this.pages.add(page, titleTokensOf(title));
    }
  }
}
