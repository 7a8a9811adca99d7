/** `npm start`: from a fresh clone to the site in a browser. */
import {ensureDependencies, requireNode} from './lib/dependencies.mjs';

requireNode();
ensureDependencies();
const {ensureBuild} = await import('./lib/build.mjs');
const {serveBuild} = await import('./lib/server.mjs');

if (!ensureBuild()) {
  console.error(
    '組み立てられませんでした。上の「→」のとおりに直して、もう一度 npm start を実行してください。',
  );
  process.exit(1);
}
const {port, busy} = await serveBuild(Number(process.env.PORT ?? 3000));
if (busy.length > 0)
  console.log(`ポート ${busy.join('、')} はほかのプログラムが使っているため、${port} を使います。`);
console.log(
  `\n  地域共生まなびば  http://localhost:${port}\n\n  止めるときは Ctrl+C を押してください。`,
);
