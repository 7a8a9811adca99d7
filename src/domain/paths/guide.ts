/** Who asks: the first question of the guide. */
export const guideWho = [
  '新しく担当になった',
  '相談を受けている',
  '地域に出ている',
  '計画や制度を受けもつ',
  '課や係をまとめる',
  '研修をひらく',
  'まちに住んでいる',
] as const;

/** What for: the second question. */
export const guideWants = [
  '全体をつかみたい',
  '同意や会議で迷わないようになりたい',
  '参加や地域づくりを進めたい',
  '条文の根拠を確かめたい',
  '働き方や体制を変えたい',
  '人に教えたい',
  '自分の暮らしとの関わりを知りたい',
] as const;

/** Time at hand, in minutes: the third question. */
export const guideTimes = [
  {minutes: 15, label: '15分くらい'},
  {minutes: 30, label: '30分くらい'},
  {minutes: 90, label: '1時間より長く'},
] as const;

export type GuideWho = (typeof guideWho)[number];
export type GuideWant = (typeof guideWants)[number];

/** Answers to the three questions. */
export interface GuideAnswers {
  readonly who: GuideWho;
  readonly want: GuideWant;
  /** Minutes at hand. */
  readonly minutes: number;
}

/** A path as far as the guide is concerned; `PathData` fits. */
export interface GuidedPath {
  readonly id: string;
  readonly suits?: {readonly who: readonly GuideWho[]; readonly wants: readonly GuideWant[]};
  readonly prerequisites: readonly string[];
  readonly lessons: readonly {readonly minutes: number}[];
}

/** What the guide says. */
export interface Suggestion<T extends GuidedPath> {
  readonly path: T;
  /** Paths to finish first, in order; those already finished are left out. */
  readonly first: readonly T[];
  /** How many lessons of the path to start with fit into the time at hand; 0 when none does. */
  readonly lessonsNow: number;
}

/** What one wants counts more than who one is: people change posts. */
const weight = {want: 2, who: 1};

function score({suits}: GuidedPath, {who, want}: GuideAnswers): number {
  if (!suits) return 0;
  return (
    (suits.wants.includes(want) ? weight.want : 0) + (suits.who.includes(who) ? weight.who : 0)
  );
}

function fitting(lessons: GuidedPath['lessons'], minutes: number): number {
  let left = minutes;
  const end = lessons.findIndex((lesson) => {
    left -= lesson.minutes;
    return left < 0;
  });
  return end < 0 ? lessons.length : end;
}

/**
 * Suggests a path.
 *
 * @param paths In the order of the site; the earlier one wins where two suit alike.
 * @param finished Ids of the paths the reader has finished.
 */
export function suggestPath<T extends GuidedPath>(
  paths: readonly T[],
  answers: GuideAnswers,
  finished: ReadonlySet<string>,
): Suggestion<T> | undefined {
  const [path] = [...paths].sort((a, b) => score(b, answers) - score(a, answers));
  if (!path) return undefined;
  const first = paths.filter(({id}) => path.prerequisites.includes(id) && !finished.has(id));
  return {path, first, lessonsNow: fitting((first[0] ?? path).lessons, answers.minutes)};
}
