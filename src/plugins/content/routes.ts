import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {PathData} from '../../domain/content/data';
import type {BankQuestion, ContentGraph} from '../../schema/graph';
import {questionLinks, toQuizItem} from './remark/embeds';
import {scenariosData} from './views';

type Actions = Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>;

/** Questions by their ids, each once; unknown ids were reported by the checks. */
function questionsOf(graph: ContentGraph, ids: readonly string[]): BankQuestion[] {
  return [...new Set(ids)].flatMap((id) => graph.questions.get(id) ?? []);
}

/** Routes of a learning path: its contents, 事前チェック, last check and the manager's sheet. */
export async function addPathRoutes(
  graph: ContentGraph,
  path: PathData,
  {createData, addRoute}: Actions,
): Promise<void> {
  const checks = questionsOf(graph, [...path.precheck, ...path.finalCheck.pool]);
  const pathModule = await createData(`path-${path.id}.json`, JSON.stringify(path));
  const checksModule = await createData(
    `path-${path.id}-checks.json`,
    JSON.stringify({items: checks.map(toQuizItem), links: questionLinks(graph, checks)}),
  );
  const route = (end: string, component: string, modules: Record<string, string>) =>
    addRoute({path: `${path.url}${end}`, component, modules, exact: true});
  const both = {path: pathModule, checks: checksModule};
  route('', '@site/src/components/PathPage/index.tsx', {path: pathModule});
  route('/precheck', '@site/src/components/PathCheckPage/precheck.tsx', both);
  if (path.managerSheet) {
    route('/sheet', '@site/src/components/ManagerSheet/index.tsx', {path: pathModule});
  }
  route('/check', '@site/src/components/PathCheckPage/final.tsx', both);
}

/** One route for each branching case of the bank. */
export async function addScenarioRoutes(
  graph: ContentGraph,
  {createData, addRoute}: Actions,
): Promise<void> {
  for (const {id, url} of scenariosData(graph)) {
    const questions = questionsOf(graph, [id]);
    const scenario = await createData(
      `scenario-${id}.json`,
      JSON.stringify({items: questions.map(toQuizItem), links: questionLinks(graph, questions)}),
    );
    addRoute({
      path: url,
      component: '@site/src/components/ScenarioPage/index.tsx',
      modules: {scenario},
      exact: true,
    });
  }
}
