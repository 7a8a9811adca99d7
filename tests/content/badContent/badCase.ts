import type {Change} from '../../support/contentFixture';

/** A change that breaks the good fixture, and what authors must be told. */
export interface BadCase {
  readonly name: string;
  readonly change: Change;
  /** What the message must say, and the line it must name. */
  readonly says: RegExp;
  readonly line: number;
}

/** A change to the page, to the easy page and to the questions of the fixture. */
export const front = (find: string | RegExp, replace: string): Change => ({
  file: 'concepts/ringo.mdx',
  find,
  replace,
});
export const easy = (find: string, replace: string): Change => ({
  file: 'easy/ringo.mdx',
  find,
  replace,
});
export const item = (find: string | RegExp, replace: string): Change => ({
  file: '_bank/ringo.yaml',
  find,
  replace,
});
