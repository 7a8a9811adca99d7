import type {LinkTarget} from '../content/data';

/** A path as far as the way through it is concerned. */
export interface PathWay {
  readonly url: string;
  readonly lessons: readonly (LinkTarget & {readonly id: string})[];
}

/** Where to go after a lesson: the next one, or the last check. */
export function nextStep(path: PathWay, lesson: string): {url: string; label: string} {
  const at = path.lessons.findIndex(({id}) => id === lesson);
  const next = path.lessons[at + 1];
  if (next) return {url: next.url, label: `次の課へ「${next.title}」`};
  return {url: `${path.url}/check`, label: '最後の確認へ'};
}
