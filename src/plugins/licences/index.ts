import type {LoadContext, Plugin} from '@docusaurus/types';
import {licenceData} from '../../domain/licences/licences';
import {readPackages} from './readPackages';

/** Docusaurus plugin that hands the licences of all packages in use to the page that shows them. */
export function licencesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'licences',
    contentLoaded: async ({actions}) => {
      const {packages, direct} = readPackages(siteDir);
      await actions.createData('licences.json', JSON.stringify(licenceData(packages, direct)));
    },
  };
}
