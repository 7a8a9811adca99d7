/**
 * Fields of a section and how much a match in each counts (boost in lunr). The opening of a page
 * has the page title as its title, and the aliases; a later section has its heading as title and
 * the page title beside it.
 */
export const fieldBoosts = {title: 3, page: 1, alias: 1.5, text: 1} as const;

/** Name of an index field. */
export type Field = keyof typeof fieldBoosts;

/** Fields that are rebuilt from what is shown, so that they need no packed postings. */
export type ShownField = Exclude<Field, 'text'>;

/** The shown fields, in a fixed order. */
export const shownFieldNames: readonly ShownField[] = ['title', 'page', 'alias'];

/** All fields, in a fixed order. */
export const fields: readonly Field[] = [...shownFieldNames, 'text'];

/** Audiences in the order of the bits of a packed page. */
export const audiences = ['staff', 'trainer', 'resident'] as const;

/** Types in the order of their packed numbers; append only. */
export const documentTypes = [
  'concept',
  'article',
  'misconception',
  'case',
  'lesson',
  'workshop',
  'easy',
  'glossary',
  'blog',
] as const;
