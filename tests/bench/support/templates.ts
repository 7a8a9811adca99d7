/** One page of each template. */
export const templates = {
  home: '/',
  concept: '/docs/concepts/chiiki-kyosei-shakai',
  article: '/docs/law/106-6',
  misconception: '/docs/misconceptions/outreach-homon',
  case: '/docs/cases/okazaki-ideathon',
  lesson: '/docs/learn/onboarding/01-naze',
  easy: '/docs/easy/chiiki-kyosei',
  section: '/docs/law',
  blog: '/blog/2026/11/21/seido-no-ugoki',
  course: '/learn/onboarding',
  cases: '/cases',
  glossary: '/glossary',
  train: '/train',
  search: '/search',
} as const;

/** Name of a template. */
export type Template = keyof typeof templates;
