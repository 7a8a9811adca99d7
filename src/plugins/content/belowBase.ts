import type {PluginContentLoadedActions} from '@docusaurus/types';

type AddRoute = PluginContentLoadedActions['addRoute'];

/**
 * Addresses of the graph are without base URL, as links want them; Docusaurus wants routes with it.
 *
 * @param baseUrl path of the site, with slashes
 * @returns an `addRoute` that takes addresses of the graph
 */
export function belowBase(baseUrl: string, addRoute: AddRoute): AddRoute {
  return (route) => addRoute({...route, path: `${baseUrl}${route.path.replace(/^\//, '')}`});
}
