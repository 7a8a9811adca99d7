import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {KitData} from '../../domain/content/data';
import {kitOutline} from '../../domain/session-plan/outline';
import {printSheets} from '../../domain/session-plan/prints';
import type {ContentGraph} from '../../schema/graph';
import type {Workshop} from '../../schema/workshop';
import {questionLinks, toQuizItem} from './remark/embeds';

/** Ids of every question a kit uses: checks, work with the room, screens. */
function questionIds({pre, post, blocks}: Workshop): string[] {
  const screens = blocks.flatMap((block) => block.screens);
  return [
    ...new Set([
      ...pre,
      ...post,
      ...blocks.flatMap((block) => block.questions),
      ...screens.flatMap((screen) => (screen.kind === 'question' ? [screen.id] : [])),
    ]),
  ];
}

/** A kit with its questions and the pages it leads to. */
export function kitData(graph: ContentGraph, kit: Workshop): KitData {
  const questions = questionIds(kit).flatMap((id) => graph.questions.get(id) ?? []);
  return {
    kit,
    url: `/docs/${kit.page}`,
    items: questions.map(toQuizItem),
    links: questionLinks(graph, questions),
    pages: kit.handout.pages.flatMap((id) => {
      const page = graph.pages.get(id);
      return page ? [{title: page.frontMatter.title, url: page.url}] : [];
    }),
  };
}

/**
 * Writes the kits and makes the routes of the training tool. Planning gets outlines only; scripts,
 * screens and questions of a kit are a module of their own, loaded when a session needs them.
 */
export async function writeTraining(
  graph: ContentGraph,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const kits = [...graph.workshops.values()];
  const outlines = await createData('kits.json', JSON.stringify(kits.map(kitOutline)));
  const route = (path: string, page: string) =>
    addRoute({
      path,
      component: `@site/src/components/Training/${page}.tsx`,
      modules: {kits: outlines},
      exact: true,
    });
  route('/train', 'PlannerRoute');
  route('/train/run', 'RunRoute');
  route('/train/screen', 'ProjectorRoute');
  route('/train/vote', 'VoteRoute');
  for (const kit of kits) {
    const data = await createData(`kits/${kit.id}.json`, JSON.stringify(kitData(graph, kit)));
    for (const sheet of printSheets)
      addRoute({
        path: `/train/print/${kit.id}/${sheet.id}`,
        component: '@site/src/components/Training/PrintRoute.tsx',
        modules: {data},
        props: {sheet: sheet.id},
        exact: true,
      });
  }
}
