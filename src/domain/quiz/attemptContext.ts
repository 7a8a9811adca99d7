import type {AttemptContext} from '../progress/types';

/** Where a quiz stands. */
export interface QuizPlace {
  /** Page id, e.g. `learn/onboarding/01-naze`, or the name of a page outside the docs. */
  readonly pageId: string;
  /** Learning path, where the page does not tell. */
  readonly path?: string;
}

/** Place of an attempt: pages under `learn/` are lessons of the path in their address. */
export function attemptContext({pageId, path}: QuizPlace): AttemptContext {
  const lesson = /^learn\/([a-z0-9-]+)\/.+$/.exec(pageId);
  if (!lesson) return {page: pageId, path};
  return {page: pageId, lesson: pageId, path: path ?? lesson[1]};
}
