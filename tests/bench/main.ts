/** `npm run bench -- <name> [options]`: runs one of the measurements in this folder. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== path.basename(import.meta.filename))
  .map((file) => file.slice(0, -'.ts'.length));
const [name = '', ...options] = process.argv.slice(2);
const script = path.join(folder, `${name}.ts`);

if (!names.includes(name) || !existsSync(script)) {
  console.error(`計測の名前を書いてください: npm run bench -- ${names.join('|')}`);
  process.exit(2);
}
const {status} = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
