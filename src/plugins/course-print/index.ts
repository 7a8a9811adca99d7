import type {LoadContext, Plugin} from '@docusaurus/types';
import {belowBase} from '../content/belowBase';
import type {ContentStore} from '../content/store';
import {pathsData} from '../content/views';
import {printedLessons} from './answers';

/**
 * Docusaurus plugin that makes `/learn/<path>/print`: all lessons of a course on one page, for paper
 * and for `npm run build:pdf`. The lessons are the same modules as on their own pages.
 */
export function coursePrintPlugin(store: ContentStore) {
  return ({baseUrl}: LoadContext): Plugin => ({
    name: 'course-print',
    async contentLoaded({actions}) {
      const graph = store.graph();
      const addRoute = belowBase(baseUrl, actions.addRoute);
      for (const path of pathsData(graph)) {
        const lessons = printedLessons(graph, path);
        const course = await actions.createData(
          `${path.id}.json`,
          JSON.stringify({
            title: path.title,
            tagline: path.tagline,
            description: path.description,
            forWhom: path.forWhom,
            outcomes: path.outcomes,
            url: path.url,
            lessons,
          }),
        );
        addRoute({
          path: `${path.url}/print`,
          component: '@site/src/components/CoursePrint/index.tsx',
          exact: true,
          modules: {
            course,
            contents: path.lessons.map(({id}) => ({
              lesson: `@site/${graph.pages.get(id)?.file ?? ''}`,
            })),
          },
        });
      }
    },
  });
}
