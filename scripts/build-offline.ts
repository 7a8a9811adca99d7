/**
 * `npm run build:offline`: packs the editions that open from a folder into `dist/`, and lists them
 * in `dist/offline.json` for the page that offers them.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {site} from '../site.config';
import {today} from '../src/domain/law/versions';
import {buildFolder, ensureBuild, ensureOfflineBuild, offlineFolder} from './lib/build.mjs';
import {root} from './lib/dependencies.mjs';
import {offlineEdition, readonlyEdition} from './offline/editions';
import {readFolder} from './offline/folder';
import {pack} from './offline/pack';

const dist = path.join(root, 'dist');
const builtOn = today(new Date());

const editions = [
  {
    name: 'offline',
    title: 'ネットにつながなくても使える版（検索・問題・学習の記録）',
    ensure: ensureOfflineBuild,
    files: () => offlineEdition(readFolder(offlineFolder)),
  },
  {
    name: 'readonly',
    title: '読むだけの版（スクリプトを使わない・印刷向き）',
    ensure: ensureBuild,
    files: () => readonlyEdition(readFolder(buildFolder)),
  },
];

mkdirSync(dist, {recursive: true});
const list = editions.map(({name, title, ensure, files}) => {
  if (!ensure()) process.exit(1);
  const file = `manabiba-${name}.zip`;
  const zip = pack(name, files(), site.title, builtOn);
  writeFileSync(path.join(dist, file), zip);
  console.log(`dist/${file}  ${(zip.length / 1e6).toFixed(1)} MB  ${title}`);
  return {file, title, bytes: zip.length, builtOn};
});
writeFileSync(path.join(dist, 'offline.json'), `${JSON.stringify(list, null, 2)}\n`);
