/** `npm test`: everything CI runs, from a fresh clone. Ends with the line `N passed, N failed`. */
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ensureDependencies, requireNode, root} from './lib/dependencies.mjs';

requireNode();
ensureDependencies();
const {ensureBrowser} = await import('./lib/browser.mjs');
const {ensureBuild} = await import('./lib/build.mjs');

const reports = mkdtempSync(path.join(tmpdir(), 'manabiba-'));
const totals = {passed: 0, failed: 0};
const count = (passed, failed) => {
  totals.passed += passed;
  totals.failed += failed;
};

/** Tells how a step ended, and says whether it did well. */
function ending(label, status, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`  ${status === 0 ? '○' : '×'} ${label} ${seconds}秒`);
  return status === 0;
}

function run(label, args, env = {}) {
  const started = Date.now();
  console.log(`\n■ ${label}`);
  const {status} = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
  });
  return ending(label, status, started);
}

/** A check without test cases of its own counts as one. */
function check(label, args) {
  const good = run(label, args);
  count(good ? 1 : 0, good ? 0 : 1);
  return good;
}

/** Checks that keep one processor busy each, side by side; what they say is shown when they end. */
async function checkTogether(checks) {
  const ended = Object.entries(checks).map(async ([label, args]) => {
    const started = Date.now();
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    const status = await new Promise((resolve) => child.on('close', resolve));
    console.log(`\n■ ${label}`);
    process.stdout.write(Buffer.concat(said));
    const good = ending(label, status, started);
    count(good ? 1 : 0, good ? 0 : 1);
  });
  await Promise.all(ended);
}

const bin = (name) => path.join(root, 'node_modules', name);

/** Counts of a report; a runner that left no report failed as a whole. */
function read(file, pick, good) {
  try {
    const [passed, failed] = pick(JSON.parse(readFileSync(file, 'utf8')));
    count(passed, failed || good ? failed : 1);
  } catch {
    count(0, 1);
  }
}

await checkTogether({
  型の確認: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'],
  '書き方の確認(コード)': [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  内容の確認: [bin('tsx/dist/cli.mjs'), 'scripts/check-content.ts'],
  文章の確認: [bin('textlint/bin/textlint.js'), 'docs/**/*.mdx', 'blog/**/*.mdx'],
});

const unit = path.join(reports, 'unit.json');
const unitGood = run('単体の試験', [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
]);
read(unit, (report) => [report.numPassedTests, report.numFailedTests], unitGood);

console.log('\n■ 組み立て');
const built = ensureBuild();
count(built ? 1 : 0, built ? 0 : 1);

// The browser tests open the unpacked editions too.
if (built) check('持ち運べる版の組み立て', [bin('tsx/dist/cli.mjs'), 'scripts/build-offline.ts']);

const browser = built ? await ensureBrowser() : undefined;
if (browser) {
  const e2e = path.join(reports, 'e2e.json');
  const e2eGood = run('ブラウザの試験', [bin('@playwright/test/cli.js'), 'test'], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
  });
  read(
    e2e,
    ({stats}) => {
      if (stats.flaky > 0) console.log(`  二回目で通った試験: ${stats.flaky}`);
      return [stats.expected + stats.flaky, stats.unexpected];
    },
    e2eGood,
  );
} else {
  count(0, 1);
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
