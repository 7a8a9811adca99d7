import type {FrontMatter} from '../../schema/frontMatter';
import type {Term} from '../../schema/glossary';
import type {ContentPage, Section} from '../../schema/graph';
import type {SearchDocument} from './types';

/** The part of a content page that the search reads. */
export type SearchablePage = Pick<ContentPage, 'id' | 'url' | 'frontMatter' | 'sections'>;

/** Sections without words of their own: links and quizzes generated from data. */
const withoutText = new Set(['tsunagaru', 'tashikameru', 'kakunin']);

/** Shown at the top of every page, so it belongs to the page as a whole. */
const opening = new Set(['', 'hitokoto']);

/** What authors write when a source does not say. */
const unknown = '資料に記載なし';

/** Words a reader sees that come from front matter, by the section that shows them. */
function generatedText(frontMatter: FrontMatter): ReadonlyMap<string, string> {
  switch (frontMatter.type) {
    case 'article':
      return new Map([
        [
          'shugo',
          frontMatter.provisions
            .map((p) => `${p.at} ${p.subject} ${p.force} ${p.wording} ${p.target}`)
            .join('。'),
        ],
      ]);
    case 'misconception':
      return new Map([['', `${frontMatter.claim} ${frontMatter.truth}`]]);
    case 'case':
      return new Map([
        [
          '',
          [
            ...[frontMatter.prefecture, frontMatter.municipality].filter(
              (place) => place !== unknown,
            ),
            frontMatter.spark,
            ...frontMatter.themes,
            ...frontMatter.actors,
          ].join(' '),
        ],
      ]);
    case 'lesson':
      return new Map([['mokuhyo', frontMatter.objectives.map((o) => o.text).join(' ')]]);
    case 'workshop':
      return new Map([['', `${frontMatter.goal} ${frontMatter.headcount}`]]);
    default:
      return new Map();
  }
}

/**
 * Cuts a page into searchable sections. The opening (description and ひとことで) is the first
 * and stands for the whole page; sections that only show links or quizzes are left out.
 *
 * @param page A checked page of the content graph.
 */
export function pageDocuments(page: SearchablePage): SearchDocument[] {
  const {frontMatter} = page;
  const generated = generatedText(frontMatter);
  const shared = {
    pageTitle: frontMatter.title,
    type: frontMatter.type,
    audience: frontMatter.audience,
    aliases: frontMatter.aliases,
    ...(frontMatter.reading ? {reading: frontMatter.reading} : {}),
  };
  const textOf = (section: Section) =>
    [section.text, generated.get(section.id)].filter(Boolean).join(' ');
  const opener = page.sections.filter((section) => opening.has(section.id));
  const lead: SearchDocument = {
    ...shared,
    id: page.id,
    url: page.url,
    heading: '',
    text: [frontMatter.description, ...opener.map((s) => s.text), generated.get('')]
      .filter(Boolean)
      .join(' '),
  };
  const sections = page.sections
    .filter((section) => !opening.has(section.id) && !withoutText.has(section.id))
    .map((section) => ({
      ...shared,
      id: `${page.id}#${section.id}`,
      url: `${page.url}#${section.id}`,
      heading: section.heading,
      text: textOf(section),
    }))
    .filter((section) => section.text !== '');
  return [lead, ...sections];
}

/**
 * The searchable form of a glossary entry.
 *
 * @param term An entry of `docs/_glossary.yaml`.
 */
export function termDocument(term: Term): SearchDocument {
  return {
    id: `glossary/${term.id}`,
    url: `/glossary#${term.id}`,
    pageTitle: term.term,
    heading: '',
    text: term.short,
    type: 'glossary',
    audience: ['staff', 'trainer', 'resident'],
    reading: term.reading,
    aliases: term.aliases,
  };
}
