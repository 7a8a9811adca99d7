import type {GlossaryEntry, PathData} from '../content/data';
import {common, duration, type Place, type Thing} from './thing';

/** Describes the site itself; for the first page. */
export function siteThing(place: Place): Thing {
  return {
    '@type': 'WebSite',
    name: place.name,
    url: place.absolute('/'),
    description: place.tagline,
    ...common(place),
  };
}

/** Describes a learning path as a free online course, with its lessons and its last check. */
export function courseThing(path: PathData, place: Place): Thing {
  return {
    '@type': 'Course',
    name: path.title,
    description: path.description,
    url: place.absolute(path.url),
    ...common(place),
    provider: {'@type': 'Organization', name: place.operator, url: place.absolute('/')},
    audience: {'@type': 'EducationalAudience', educationalRole: path.forWhom},
    teaches: [...path.outcomes],
    timeRequired: duration(path.minutes),
    coursePrerequisites: path.before.map(({url}) => place.absolute(url)),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      courseWorkload: duration(path.minutes),
    },
    offers: {'@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'JPY'},
    hasPart: [
      ...path.lessons.map((lesson) => ({
        '@type': 'LearningResource',
        name: lesson.title,
        url: place.absolute(lesson.url),
        timeRequired: duration(lesson.minutes),
      })),
      {
        '@type': 'Quiz',
        name: `${path.title}の最後の確認`,
        url: place.absolute(`${path.url}/check`),
      },
    ],
  };
}

/**
 * Describes the glossary as a set of terms, each with the address of its explanation. The
 * explanations themselves stand on the page; a second copy would double its weight.
 */
export function glossaryThing(terms: readonly GlossaryEntry[], place: Place): Thing {
  const url = place.absolute('/glossary');
  return {
    '@type': 'DefinedTermSet',
    name: '用語集',
    url,
    ...common(place),
    hasDefinedTerm: terms.map(({id, term}) => ({
      '@type': 'DefinedTerm',
      name: term,
      url: `${url}#${id}`,
    })),
  };
}
