import type {
  CaseCard,
  DocCardWords,
  GlossaryEntry,
  HomeData,
  PathData,
  ScenarioCard,
  SourceUse,
} from '../../domain/content/data';
import type {ContentGraph} from '../../schema/graph';

/** Learning paths with what their pages show of each lesson. */
export function pathsData(graph: ContentGraph): PathData[] {
  return [...graph.paths.values()]
    .sort((a, b) => a.order - b.order)
    .map((path) => ({
      ...path,
      url: `/learn/${path.id}`,
      before: path.prerequisites.flatMap((id) => {
        const earlier = graph.paths.get(id);
        return earlier ? [{title: earlier.title, url: `/learn/${id}`}] : [];
      }),
      lessons: path.lessons.flatMap((id) => {
        const page = graph.pages.get(id);
        if (page?.frontMatter.type !== 'lesson') return [];
        const {title, description, minutes, objectives} = page.frontMatter;
        return [
          {
            id,
            title,
            description,
            minutes,
            url: page.url,
            objectives: objectives.map(({text, questions}) => ({text, questions})),
            questions: [...page.questions],
          },
        ];
      }),
    }));
}

/** A path as the end of each of its lessons shows it. */
export function pathSummary(graph: ContentGraph, id: string) {
  const path = pathsData(graph).find((entry) => entry.id === id);
  if (!path) return undefined;
  const lessons = path.lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    url: lesson.url,
    questions: lesson.questions,
  }));
  return {id: path.id, title: path.title, url: path.url, lessons};
}

/** Glossary in the order of readings. */
export function glossaryData(graph: ContentGraph): GlossaryEntry[] {
  return [...graph.terms.values()]
    .sort((a, b) => a.reading.localeCompare(b.reading, 'ja'))
    .map(({id, term, reading, aliases, short, page}) => {
      const [pageId = ''] = (page ?? '').split('#');
      const target = graph.pages.get(pageId);
      return {
        id,
        term,
        reading,
        aliases: [...aliases],
        short,
        taught:
          target && page ? {title: target.frontMatter.title, url: `/docs/${page}`} : undefined,
      };
    });
}

/**
 * Title and description of every page under `docs/`, by address, for the lists of a section.
 *
 * @param baseUrl path of the site, with slashes: Docusaurus names pages with it
 */
export function cardsData(graph: ContentGraph, baseUrl: string): Record<string, DocCardWords> {
  return Object.fromEntries(
    [...graph.pages.values()].map(({url, frontMatter: {title, description}}) => [
      baseUrl + url.slice(1),
      {title, description},
    ]),
  );
}

/** Cases as cards. */
export function casesData(graph: ContentGraph): CaseCard[] {
  return [...graph.pages.values()].flatMap(({url, frontMatter: front}) =>
    front.type === 'case'
      ? [
          {
            title: front.title,
            url,
            description: front.description,
            reading: front.reading,
            aliases: front.aliases,
            prefecture: front.prefecture,
            municipality: front.municipality,
            year: front.year,
            supports: front.supports,
            themes: front.themes,
            actors: front.actors,
            spark: front.spark,
            fictional: front.fictional,
          },
        ]
      : [],
  );
}

/** What the home page shows of the graph. */
export function homeData(graph: ContentGraph): HomeData {
  const pages = [...graph.pages.values()];
  const misconceptions = pages.flatMap(({url, frontMatter: front}) =>
    front.type === 'misconception'
      ? [
          {
            claim: front.claim,
            truth: front.truth,
            calledBy: front.calledBy,
            url,
            order: front.sidebar_position ?? 99,
          },
        ]
      : [],
  );
  const cases = pages.flatMap(({url, frontMatter: front}) =>
    front.type === 'case'
      ? [
          {
            title: front.title,
            place: `${front.prefecture}${front.municipality}`,
            spark: front.spark,
            url,
            order: front.sidebar_position ?? 99,
          },
        ]
      : [],
  );
  const byOrder = <T extends {order: number}>(items: T[]) =>
    items.sort((a, b) => a.order - b.order);
  return {
    misconceptions: byOrder(misconceptions),
    cases: byOrder(cases).slice(0, 4),
    counts: {
      pages: pages.length,
      cases: cases.length,
      terms: graph.terms.size,
      questions: graph.questions.size,
    },
  };
}

/** Sources with the pages that rest on them, as a whole or by a note. */
export function sourcesData(graph: ContentGraph): SourceUse[] {
  return [...graph.sources.values()].map((source) => ({
    ...source,
    pages: [...graph.pages.values()]
      .filter((page) => page.sources.has(source.id))
      .map((page) => ({title: page.frontMatter.title, url: page.url})),
  }));
}

/** Branching cases as cards, in the order of the bank. */
export function scenariosData(graph: ContentGraph): ScenarioCard[] {
  return [...graph.questions.values()].flatMap((question) => {
    if (question.type !== 'scenario' || question.retired) return [];
    const first = question.nodes.find(({id}) => id === question.start);
    return [
      {
        id: question.id,
        title: question.title,
        url: `/scenarios/${question.id}`,
        opening: first?.text ?? '',
        scenes: question.nodes.filter(({choices}) => choices.length > 0).length,
        endings: question.nodes.filter(({choices}) => choices.length === 0).length,
      },
    ];
  });
}
