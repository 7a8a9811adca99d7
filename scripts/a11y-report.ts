/** `npm run a11y:report`: publishes the outcome of the last `playwright test accessibility`. */
import fs from 'node:fs';
import path from 'node:path';
import {accessibilitySummary} from '../src/domain/accessibility/report';
import {accessibilityPart, accessibilityReport} from '../src/schema/accessibilityReport';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test-results/accessibility');
const target = path.join(root, 'src/data/accessibility.json');
const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const versionOf = (name: string) =>
  (readJson(path.join(root, 'node_modules', name, 'package.json')) as {version: string}).version;

const files = fs.existsSync(results) ? fs.readdirSync(results) : [];
if (files.length === 0) {
  console.error(
    '試験の結果がありません。先に npm run e2e -- accessibility.spec を実行してください。',
  );
  process.exit(1);
}
const first = path.join(results, files[0] ?? '');
const report = accessibilitySummary(
  files.map((file) => accessibilityPart.parse(readJson(path.join(results, file)))),
  fs.statSync(first).mtime.toISOString().slice(0, 10),
  {axe: versionOf('axe-core'), playwright: versionOf('@playwright/test')},
);
fs.writeFileSync(target, `${JSON.stringify(accessibilityReport.parse(report), null, 2)}\n`);
console.log(`${path.relative(root, target)} に書きました。`);
