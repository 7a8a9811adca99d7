import type {SearchChunks} from '../../../src/domain/search/packing/chunks';
import type {Replacements} from './bundle';

/** A part of the search that can be taken away. */
export interface Mechanism {
  readonly name: string;
  /** Code without it. */
  readonly replace?: Replacements;
  /** Index without it. */
  readonly change?: (chunks: SearchChunks) => SearchChunks;
  /** Whether queries are taken as they are. */
  readonly literal?: boolean;
}

/** A plan of the query with a part emptied. */
const planWith = (part: string): Replacements => ({
  'query/plan.ts': `export const planQuery = (query, statistics) => {
    const plan = own.planQuery(query, statistics);
    return plan && {...plan, ${part}};
  };`,
});

/** In the order in which a query meets them. */
export const mechanisms: readonly Mechanism[] = [
  {
    name: 'normalising (lower case only)',
    replace: {'text/normalise.ts': 'export const normalise = (text) => text.toLowerCase();'},
  },
  {
    name: 'spelling folds',
    replace: {
      'text/folds.ts':
        'export const foldPattern = /(?!)/g; export const foldForm = (form) => form;',
    },
  },
  {
    name: 'article rule',
    replace: {
      'text/articles.ts': `export const articlesInText = (rest) => ({refs: [], rest});
        export const articlesInQuery = articlesInText;`,
    },
  },
  {
    name: 'ways of asking',
    replace: {'query/asking.ts': 'export const withoutAsking = (query) => query;'},
  },
  {name: 'script weights', replace: {'text/tokens.ts': 'export const tokenWeight = () => 1;'}},
  {name: 'unfinished words', replace: planWith('unfinished: new Map()')},
  {name: 'seams in titles', replace: planWith('optional: new Map()')},
  {
    name: 'coverage filter',
    replace: {'query/coverage.ts': 'export const leastCoverage = () => 0;'},
  },
  {
    name: 'readings',
    change: (chunks) => ({...chunks, words: {...chunks.words, readings: ''}}),
  },
  {
    name: 'aliases',
    change: (chunks) => ({
      ...chunks,
      core: {...chunks.core, pages: chunks.core.pages.map((page) => ({...page, n: []}))},
    }),
  },
  {
    name: 'other names in queries',
    replace: {'query/names.ts': 'export const withOtherNames = () => [];'},
  },
  {
    name: 'residents’ words',
    change: (chunks) => ({...chunks, words: {...chunks.words, residentsWords: []}}),
  },
  {name: 'correction', literal: true},
  {
    name: 'ranking (lunr’s score alone)',
    replace: {
      'query/rank.ts': 'export const rank = ({score}) => ({score, inTitle: false});',
    },
  },
  {
    name: 'pages spread',
    replace: {
      'query/found.ts':
        'export const spreadPages = (found) => [...found].sort((a, b) => b.score - a.score);',
    },
  },
];
