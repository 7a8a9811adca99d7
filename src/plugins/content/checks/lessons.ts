import {lessonMinutes} from '../../../domain/content/lessonMinutes';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';
import {createTermMatcher, type Matcher, termsIn} from '../remark/terms';

/** Share by which the minutes an author gives may differ from the computed ones. */
const tolerance = 0.25;

function minutesIssues(page: LoadedPage): ContentIssue[] {
  const {frontMatter: front, sections} = page;
  if (front.type !== 'lesson') return [];
  const characters = sections.reduce(
    (sum, {heading, text}) => sum + heading.length + text.replace(/\s/g, '').length,
    0,
  );
  const exercise = sections.some(({id}) => id === 'te');
  const load = {characters, questions: page.questions.length, exercise};
  const minutes = lessonMinutes(load, front.audience);
  if (Math.abs(front.minutes - minutes) <= tolerance * minutes) return [];
  return [
    {
      file: page.file,
      line: page.lineOf(['minutes']),
      message: `「${front.minutes}分」とありますが、本文と問題から計算すると約${Math.round(minutes)}分です。`,
      fix: 'minutes を直すか、本文の長さを見直してください（25%までのちがいは通ります）。',
    },
  ];
}

/** Terms taught in a course by the lessons before each of its lessons, courses it builds on first. */
function knownBefore(content: LoadedContent): Map<string, Set<string>> {
  const pages = new Map(content.pages.map((page) => [page.id, page]));
  const paths = new Map(content.paths.map(({value}) => [value.id, value]));
  const taughtBy = (id: string, seen: Set<string>): string[] => {
    const path = paths.get(id);
    if (!path || seen.has(id)) return [];
    seen.add(id);
    const earlier = path.prerequisites.flatMap((other) => taughtBy(other, seen));
    return [
      ...earlier,
      ...path.lessons.flatMap((lesson) => pages.get(lesson)?.frontMatter.terms ?? []),
    ];
  };
  const known = new Map<string, Set<string>>();
  for (const path of paths.values()) {
    const seen = new Set([path.id]);
    const terms = new Set(path.prerequisites.flatMap((id) => taughtBy(id, seen)));
    for (const lesson of path.lessons) {
      known.set(lesson, new Set(terms));
      for (const term of pages.get(lesson)?.frontMatter.terms ?? []) terms.add(term);
    }
  }
  return known;
}

/** No term before the lesson that teaches it. `terms` of a lesson lists what it explains in place. */
function termIssues(
  page: LoadedPage,
  known: ReadonlySet<string>,
  matcher: Matcher,
): ContentIssue[] {
  const own = new Set(page.frontMatter.terms);
  const reported = new Set<string>();
  return page.sections.flatMap(({text, line}) =>
    [...termsIn(text, matcher).keys()]
      .filter(({id}) => !known.has(id) && !own.has(id) && !reported.has(id))
      .map(({id, term}) => {
        reported.add(id);
        return {
          file: page.file,
          line,
          message: `「${term}」は、この課までに学んでいないことばです。`,
          fix: `その場で意味を説明して terms に「${id}」を足すか、ほかの言い方にしてください。`,
        };
      }),
  );
}

/** Lessons: minutes as long as the text, and no term before the lesson that teaches it. */
export function checkLessons(content: LoadedContent): ContentIssue[] {
  const matcher = createTermMatcher(content.terms.map(({value}) => value));
  const known = knownBefore(content);
  return content.pages.flatMap((page) => [
    ...minutesIssues(page),
    ...(known.has(page.id) ? termIssues(page, known.get(page.id) ?? new Set(), matcher) : []),
  ]);
}
