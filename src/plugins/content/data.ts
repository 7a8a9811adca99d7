import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {ContentGraph} from '../../schema/graph';
import {dailyQuestions} from './daily';
import {questionLinks, toQuizItem} from './remark/embeds';
import {casesData, glossaryData, homeData, pathsData, sourcesData} from './views';

/**
 * Writes what pages outside the docs need as modules under `@generated/content/default/`, and makes
 * the routes of every learning path. Each file is imported only by the pages that show it.
 */
export async function writeData(
  graph: ContentGraph,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const write = (name: string, value: unknown) => createData(name, JSON.stringify(value));
  // Retired questions stay: a reader's record may still name them.
  const questions = [...graph.questions.values()];
  const paths = pathsData(graph);
  const daily = dailyQuestions(questions);
  await Promise.all([
    write('questions.json', questions.map(toQuizItem)),
    write('links.json', questionLinks(graph, questions)),
    write('paths.json', paths),
    write('terms.json', glossaryData(graph)),
    write('home.json', homeData(graph)),
    write(
      'daily.json',
      daily.map((question) => question.id),
    ),
    ...daily.map((question) =>
      write(`daily/${question.id}.json`, {
        item: toQuizItem(question),
        links: questionLinks(graph, [question]),
      }),
    ),
    write('cases.json', casesData(graph)),
    write('sources.json', sourcesData(graph)),
  ]);
  for (const path of paths) {
    const checks = [...path.precheck, ...path.finalCheck.pool].flatMap((id) => {
      const question = graph.questions.get(id);
      return question ? [question] : [];
    });
    const pathModule = await write(`path-${path.id}.json`, path);
    const checksModule = await write(`path-${path.id}-checks.json`, {
      items: [...new Set(checks)].map(toQuizItem),
      links: questionLinks(graph, checks),
    });
    const route = (end: string, component: string, modules: Record<string, string>) =>
      addRoute({path: `${path.url}${end}`, component, modules, exact: true});
    route('', '@site/src/components/PathPage/index.tsx', {path: pathModule});
    route('/precheck', '@site/src/components/PathCheckPage/precheck.tsx', {
      path: pathModule,
      checks: checksModule,
    });
    route('/check', '@site/src/components/PathCheckPage/final.tsx', {
      path: pathModule,
      checks: checksModule,
    });
  }
}
