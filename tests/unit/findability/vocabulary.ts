/**
 * What each type must and may carry. Must: the properties search engines ask for
 * (developers.google.com/search/docs, Course list and Article) or, where none asks, those without
 * which the type says nothing. May: properties schema.org lists for the type or its parents.
 */
export const vocabulary: Record<string, {must: readonly string[]; may: readonly string[]}> = {
  WebSite: {must: ['name', 'url'], may: ['description', 'publisher', 'license']},
  Course: {
    must: ['name', 'description', 'provider', 'hasCourseInstance', 'offers'],
    may: ['url', 'audience', 'teaches', 'timeRequired', 'coursePrerequisites', 'hasPart'],
  },
  CourseInstance: {must: ['courseMode', 'courseWorkload'], may: []},
  Offer: {must: ['category', 'price', 'priceCurrency'], may: []},
  LearningResource: {
    must: ['name', 'url'],
    may: [
      'description',
      'learningResourceType',
      'educationalLevel',
      'audience',
      'timeRequired',
      'teaches',
      'isPartOf',
      'hasPart',
      'about',
      'abstract',
    ],
  },
  Article: {
    must: ['headline', 'author', 'image'],
    may: ['url', 'description', 'genre', 'contentLocation', 'keywords'],
  },
  DefinedTermSet: {must: ['name', 'url', 'hasDefinedTerm'], may: []},
  DefinedTerm: {must: ['name', 'url'], may: []},
  Quiz: {must: ['name', 'url'], may: []},
  Organization: {must: ['name'], may: ['url']},
  EducationalAudience: {must: ['educationalRole'], may: []},
  Legislation: {must: ['name', 'url'], may: []},
  Place: {must: ['name'], may: []},
};

/** Properties of every CreativeWork. */
export const ofEveryWork = ['inLanguage', 'isAccessibleForFree', 'license', 'publisher'];
