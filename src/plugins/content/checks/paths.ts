import type {LearningPath} from '../../../schema/learningPath';
import type {ContentIssue} from '../issues';
import type {LoadedContent, Located} from '../load/loadContent';
import {createLookup, type Lookup} from './references';

function pathIssues({value, file, lineOf}: Located<LearningPath>, lookup: Lookup): ContentIssue[] {
  const lessons = value.lessons.flatMap((id, index): ContentIssue[] => {
    const line = lineOf(['lessons', index]);
    const page = lookup.pages.get(id);
    if (page?.frontMatter.type !== 'lesson') {
      const message = `課「${id}」が見つかりません。`;
      return [{file, line, message, fix: 'docs/learn/ のファイル名を確かめてください。'}];
    }
    if (page.frontMatter.path !== value.id || page.frontMatter.order !== index + 1) {
      const message = `課「${id}」の path と order が、このコースの ${index + 1} 番目と合っていません。`;
      const fix = `${page.file} に path: ${value.id}、order: ${index + 1} と書いてください。`;
      return [{file, line, message, fix}];
    }
    return [];
  });
  const unknown = (ids: readonly string[], at: readonly PropertyKey[]) =>
    ids.flatMap((id, index) =>
      lookup.questions.has(id)
        ? []
        : [
            {
              file,
              line: lineOf([...at, index]),
              message: `問題「${id}」が見つかりません。`,
              fix: 'docs/_bank/ の id を確かめてください。',
            },
          ],
    );
  const {count, pool} = value.finalCheck;
  const small: ContentIssue[] =
    pool.length >= count
      ? []
      : [
          {
            file,
            line: lineOf(['finalCheck']),
            message: `最後の確認の問題が ${pool.length} 問しかなく、${count} 問を選べません。`,
            fix: 'pool に問題を足してください。',
          },
        ];
  return [
    ...lessons,
    ...unknown(value.precheck, ['precheck']),
    ...unknown(pool, ['finalCheck', 'pool']),
    ...small,
    ...untested(value.lessons, pool, lookup).map(({lesson, objective}) => ({
      file,
      line: lineOf(['finalCheck', 'pool']),
      message: `課「${lesson}」の目標「${objective}」を確かめる問題が、最後の確認の pool に二つありません。`,
      fix: 'その目標の questions から、二つ以上を pool に入れてください。',
    })),
  ];
}

/** Objectives that the last check cannot test: fewer than two of their questions are in the pool. */
function untested(lessons: readonly string[], pool: readonly string[], lookup: Lookup) {
  const drawn = new Set(pool);
  return lessons.flatMap((lesson) => {
    const front = lookup.pages.get(lesson)?.frontMatter;
    if (front?.type !== 'lesson') return [];
    return front.objectives
      .filter(({questions}) => questions.filter((id) => drawn.has(id)).length < 2)
      .map(({id}) => ({lesson, objective: id}));
  });
}

/** Courses a course builds on must exist, and must not build on it in turn. */
function prerequisiteIssues(content: LoadedContent): ContentIssue[] {
  const paths = new Map(content.paths.map(({value}) => [value.id, value]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (paths.get(from)?.prerequisites ?? []).some(
      (id) => id === target || reaches(id, target, seen),
    );
  };
  return content.paths.flatMap(({value, file, lineOf}) => [
    ...value.prerequisites.flatMap((id, index) =>
      paths.has(id)
        ? []
        : [
            {
              file,
              line: lineOf(['prerequisites', index]),
              message: `先に学ぶコース「${id}」が見つかりません。`,
              fix: 'docs/_paths/ のファイル名を確かめてください。',
            },
          ],
    ),
    ...(reaches(value.id, value.id, new Set())
      ? [
          {
            file,
            line: lineOf(['prerequisites']),
            message: '先に学ぶコースをたどると、このコースに戻ってきます。',
            fix: 'prerequisites の輪を、どこかで切ってください。',
          },
        ]
      : []),
  ]);
}

function lessonIssues(content: LoadedContent, lookup: Lookup): ContentIssue[] {
  return content.pages.flatMap((page) => {
    const front = page.frontMatter;
    if (front.type !== 'lesson') return [];
    return front.objectives.flatMap((objective, index) =>
      objective.questions
        .filter((id) => !page.questions.includes(id) || !lookup.questions.has(id))
        .map((id) => ({
          file: page.file,
          line: page.lineOf(['objectives', index]),
          message: `目標「${objective.id}」を確かめる問題「${id}」が、この課の <Quiz> にありません。`,
          fix: '確認問題の <Quiz ids="…"/> に足すか、目標の questions を直してください。',
        })),
    );
  });
}

/** Prerequisites of lessons must not run in a circle. */
function cycleIssues(content: LoadedContent): ContentIssue[] {
  const pages = new Map(content.pages.map((page) => [page.id, page]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    const front = pages.get(from)?.frontMatter;
    if (front?.type !== 'lesson' || seen.has(from)) return false;
    seen.add(from);
    return front.prerequisites.some((id) => id === target || reaches(id, target, seen));
  };
  return content.pages
    .filter((page) => reaches(page.id, page.id, new Set()))
    .map((page) => ({
      file: page.file,
      line: page.lineOf(['prerequisites']),
      message: '前に学ぶ課をたどると、この課に戻ってきます。',
      fix: 'prerequisites の輪を、どこかで切ってください。',
    }));
}

/** Courses and lessons: lessons exist in order, items exist, no circles. */
export function checkPaths(content: LoadedContent): ContentIssue[] {
  const lookup = createLookup(content);
  return [
    ...content.paths.flatMap((item) => pathIssues(item, lookup)),
    ...prerequisiteIssues(content),
    ...lessonIssues(content, lookup),
    ...cycleIssues(content),
  ];
}
