import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {site} from '../../../site.config';
import {exportContext} from '../../domain/exporters/context';
import {japanDay} from '../../domain/schedule/day';
import {toQuizItem} from '../content/remark/embeds';
import type {ContentStore} from '../content/store';
import {pathsData} from '../content/views';
import {bankFiles} from './bank';
import {foundFiles} from './offline';
import {openDataFiles} from './openData';
import {kitFiles} from './pptx';
import {scormFiles} from './scorm';
import type {DownloadEntry, MadeFile} from './types';

const licence = `${site.title}「問題・解説・用語・つながり」は CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）で使えます。使うときは「${site.title}」と書いてください。`;

/** Every file that rests on the content alone. */
async function makeFiles(root: string, store: ContentStore, builtOn: string): Promise<MadeFile[]> {
  const graph = store.graph();
  const questions = [...graph.questions.values()].filter(({retired}) => !retired).map(toQuizItem);
  const head = [`${site.title}（${site.url}） ${builtOn}作成`, licence];
  const context = exportContext(graph);
  return [
    ...(await bankFiles(questions, context, head)),
    ...scormFiles(root, pathsData(graph), questions, context, licence),
    ...(await kitFiles([...graph.workshops.values()], questions, site.title)),
    ...openDataFiles(graph, questions, {title: site.title, licence, builtOn}),
  ];
}

const sizeOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

/**
 * Docusaurus plugin that writes the bank in other programs' formats to `/downloads/files/`, tells
 * /downloads about them (`@generated/downloads/default/files.json`), and adds what
 * `npm run build:offline` and `npm run build:pdf` made, if they ran before.
 */
export function downloadsPlugin(store: ContentStore) {
  return ({siteDir, siteConfig}: LoadContext): Plugin => {
    const builtOn = japanDay(new Date());
    // An offline edition does not carry editions of itself.
    const found = () =>
      siteConfig.future.experimental_router === 'hash' ? [] : foundFiles(siteDir);
    let made: readonly MadeFile[] = [];
    return {
      name: 'downloads',
      async contentLoaded({actions}) {
        // While somebody writes, the files of the first load will do: nobody downloads them.
        if (made.length === 0 || process.env.NODE_ENV !== 'development')
          made = await makeFiles(siteDir, store, builtOn);
        const entries: DownloadEntry[] = [
          ...made.map(({content, ...entry}) => ({
            limits: [],
            ...entry,
            bytes: sizeOf(content),
            builtOn,
          })),
          ...found().map(({from: _from, ...entry}) => entry),
        ];
        await actions.createData('files.json', JSON.stringify(entries));
      },
      async postBuild({outDir}) {
        const folder = path.join(outDir, 'downloads/files');
        await fs.mkdir(folder, {recursive: true});
        await Promise.all([
          ...made.map(({file, content}) => fs.writeFile(path.join(folder, file), content)),
          ...found().map(({file, from}) => fs.copyFile(from, path.join(folder, file))),
        ]);
      },
    };
  };
}
