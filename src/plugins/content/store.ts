import type {ContentGraph} from '../../schema/graph';
import {checkContent} from './checks';
import {buildGraph} from './graph';
import {ContentError} from './issues';
import {loadContent} from './load/loadContent';

/** Holds the graph of one project for the plugins and remark plugins of a run. */
export interface ContentStore {
  /** The checked graph; read on first use. */
  readonly graph: () => ContentGraph;
  /** Reads everything again, for the development server. */
  readonly reload: () => ContentGraph;
}

/**
 * Opens the content of a project.
 *
 * @param root project root (absolute)
 * @throws ContentError (on `graph` and `reload`) with every issue at once
 */
export function openContent(root: string): ContentStore {
  let current: ContentGraph | undefined;
  const reload = () => {
    const content = loadContent(root);
    const issues = checkContent(content);
    if (issues.length > 0) throw new ContentError(issues);
    current = buildGraph(content);
    return current;
  };
  return {graph: () => current ?? reload(), reload};
}
