import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {ContentGraph} from '../../schema/graph';
import {dailyQuestions} from './daily';
import {leafletData} from './easy/print';
import {createReader, interestsData, municipalitiesData} from './easy/views';
import {diagramData} from './remark/diagrams';
import {questionLinks, toQuizItem} from './remark/embeds';
import {addPathRoutes, addScenarioRoutes} from './routes';
import {writeTraining} from './training';
import {
  cardsData,
  casesData,
  glossaryData,
  homeData,
  pathsData,
  scenariosData,
  sourcesData,
} from './views';

/**
 * Writes what pages outside the docs need as modules under `@generated/content/default/`, and makes
 * the routes of learning paths and branching cases. Each file is imported only by the pages that
 * show it.
 *
 * @param baseUrl path of the site, with slashes
 */
export async function writeData(
  graph: ContentGraph,
  baseUrl: string,
  actions: PluginContentLoadedActions,
): Promise<void> {
  const {createData} = actions;
  const write = (name: string, value: unknown) => createData(name, JSON.stringify(value));
  // Retired questions stay: a reader's record may still name them.
  const questions = [...graph.questions.values()];
  const paths = pathsData(graph);
  const daily = dailyQuestions(questions);
  const read = createReader(graph);
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
    write('cards.json', cardsData(graph, baseUrl)),
    write('cases.json', casesData(graph)),
    write('sources.json', sourcesData(graph)),
    write('scenarios.json', scenariosData(graph)),
    write('interests.json', interestsData(graph, read)),
    write('municipalities.json', municipalitiesData(graph, read)),
    write('leaflet.json', leafletData(graph, read)),
    write('growth.json', diagramData(graph, 'jisshi-su') ?? null),
    writeTraining(graph, actions),
  ]);
  for (const path of paths) await addPathRoutes(graph, path, actions);
  await addScenarioRoutes(graph, actions);
}
