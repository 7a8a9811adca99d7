import type {CoreChunk} from '../packing/chunks';
import {audiences} from '../packing/fields';
import type {OutlineSection} from '../packing/outline';
import type {SearchResult} from '../types';
import type {Found} from './found';

/** Turns sections into results that can be shown. */
export class ResultView {
  private readonly pages: CoreChunk['pages'];
  private readonly outline: readonly OutlineSection[];

  /**
   * @param core Core chunk.
   * @param outline Its sections.
   */
  constructor({pages}: Pick<CoreChunk, 'pages'>, outline: readonly OutlineSection[]) {
    this.pages = pages;
    this.outline = outline;
  }

  /**
   * Title of the page of a section, as written.
   *
   * @param section Position in the outline.
   */
  title(section: number): string {
    return this.pages[this.outline[section]?.page ?? -1]?.t ?? '';
  }

  /**
   * Results in the order given.
   *
   * @param found Sections.
   */
  results(found: readonly Found[]): SearchResult[] {
    return found.flatMap(({section, score, marks}) => {
      const place = this.outline[section];
      const page = place && this.pages[place.page];
      if (!page) return [];
      return [
        {
          section,
          url: place.anchor === '' ? page.u : `${page.u}#${place.anchor}`,
          pageTitle: page.t,
          heading: place.heading,
          type: place.type,
          audience: audiences.filter((_, bit) => page.a & (1 << bit)),
          score,
          marks,
        },
      ];
    });
  }
}
