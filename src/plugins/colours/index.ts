import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {SiteConfig} from '../../../site.config';
import {colourIssues, colourSheet} from '../../domain/site/colours';

/**
 * Docusaurus plugin that gives the site the colours of a town.
 *
 * @throws Error naming each colour that cannot be read on its ground
 */
export function coloursPlugin(
  {generatedFilesDir}: LoadContext,
  {light = {}, dark = {}}: NonNullable<SiteConfig['colours']>,
): Plugin {
  const issues = [...colourIssues(light, 'light'), ...colourIssues(dark, 'dark')];
  if (issues.length > 0) throw new Error(`site.config.ts の colours: ${issues.join(' ')}`);
  return {
    name: 'colours',
    contentLoaded: async ({actions}) =>
      void (await actions.createData('town.css', colourSheet(light, dark))),
    getClientModules: () => [path.join(generatedFilesDir, 'colours/default/town.css')],
  };
}
