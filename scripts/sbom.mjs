/** `npm run sbom`: writes dist/sbom.cdx.json, the packages the site is made with (CycloneDX). */
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './lib/dependencies.mjs';

const {status, stdout, stderr} = spawnSync(
  'npm sbom --sbom-format cyclonedx --sbom-type application --omit dev --offline',
  {cwd: root, encoding: 'utf8', shell: true, maxBuffer: 64 * 1024 * 1024},
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const target = path.join(root, 'dist/sbom.cdx.json');
mkdirSync(path.dirname(target), {recursive: true});
writeFileSync(target, stdout);
console.log(`dist/sbom.cdx.json に${JSON.parse(stdout).components.length}件の部品を書きました。`);
