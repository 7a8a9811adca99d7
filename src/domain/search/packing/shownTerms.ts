import {normalise} from '../text/normalise';
import {titleTokensOf} from '../text/tokens';
import type {CoreChunk} from './chunks';
import {type ShownField, shownFieldNames} from './fields';
import type {OutlineSection} from './outline';

/** How often a term stands in a field, by section. */
type Counts = Map<number, number>;

/** Terms of titles, headings and aliases, rebuilt from what is shown. */
export class ShownTerms {
  /** Number of terms of each section, by field. */
  readonly lengths: Record<ShownField, Float64Array>;
  private readonly counts: Record<ShownField, Map<string, Counts>>;

  /**
   * @param core Core chunk, for the aliases.
   * @param outline Its sections.
   */
  constructor({pages}: Pick<CoreChunk, 'pages'>, outline: readonly OutlineSection[]) {
    const lengths = () => new Float64Array(outline.length);
    this.lengths = {title: lengths(), page: lengths(), alias: lengths()};
    this.counts = {title: new Map(), page: new Map(), alias: new Map()};
    const known = new Map<string, readonly string[]>();
    const tokensOnce = (title: string): readonly string[] => {
      const tokens = known.get(title) ?? titleTokensOf(title);
      known.set(title, tokens);
      return tokens;
    };
    for (const [section, {page, foldedTitle, foldedHeading}] of outline.entries()) {
      if (foldedHeading === '') {
        this.add('title', section, tokensOnce(foldedTitle));
        this.add('alias', section, titleTokensOf(normalise((pages[page]?.n ?? []).join(' '))));
      } else {
        this.add('title', section, tokensOnce(foldedHeading));
        this.add('page', section, tokensOnce(foldedTitle));
      }
    }
  }

  /** All terms. */
  get terms(): Iterable<string> {
    return new Set(shownFieldNames.flatMap((field) => [...this.counts[field].keys()]));
  }

  /** Number of sections that hold the term, counted field by field. */
  frequency(term: string): number {
    return shownFieldNames.reduce((n, field) => n + (this.counts[field].get(term)?.size ?? 0), 0);
  }

  /** Visits each section that holds the term in the field. */
  visit(term: string, field: ShownField, see: (section: number, count: number) => void): void {
    for (const [section, count] of this.counts[field].get(term) ?? []) see(section, count);
  }

  private add(field: ShownField, section: number, tokens: readonly string[]): void {
    this.lengths[field][section] = tokens.length;
    const terms = this.counts[field];
    for (const token of tokens) {
      let counts = terms.get(token);
      if (!counts) {
        counts = new Map();
        terms.set(token, counts);
      }
      counts.set(section, (counts.get(section) ?? 0) + 1);
    }
  }
}
