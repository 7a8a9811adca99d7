import type {Config} from '@docusaurus/types';

/** What stops a build: nothing broken is ever published. Shared with the tests that prove it. */
export const strictness = {
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
} satisfies Partial<Config>;

/** The same for links and pictures written in Markdown. */
export const strictMarkdownHooks = {
  onBrokenMarkdownLinks: 'throw',
  onBrokenMarkdownImages: 'throw',
} satisfies NonNullable<NonNullable<Config['markdown']>['hooks']>;
