/**
 * `npm run build:pdf`: A4 PDFs of every course and every kit, printed by Chromium from the built
 * site, into `dist/pdf/`. `dist/pdf.json` lists them for /downloads of the next build.
 */
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ensureBrowser} from './lib/browser.mjs';
import {ensureBuild} from './lib/build.mjs';
import {root} from './lib/dependencies.mjs';
import {serveBuild} from './lib/server.mjs';

const build = path.join(root, 'build');
const out = path.join(root, 'dist/pdf');

/** Names in a folder of the build, none when it is missing. */
const names = (folder) =>
  existsSync(path.join(build, folder)) ? readdirSync(path.join(build, folder)) : [];

/** Pages to print, with the name of their file. */
function pages() {
  const courses = names('learn')
    .filter((name) => existsSync(path.join(build, 'learn', name, 'print.html')))
    .map((name) => ({url: `/learn/${name}/print`, file: `course-${name}.pdf`}));
  const kits = names('docs/train')
    .filter((name) => /^kit-.+\.html$/.test(name))
    .map((name) => name.replace('.html', ''))
    .map((name) => ({url: `/docs/train/${name}`, file: `${name}.pdf`}));
  return [...courses, ...kits];
}

const small = 'font-size:8px;width:100%;padding:0 18mm;color:#333;font-family:sans-serif';

async function print(browser, port, {url, file}) {
  const page = await browser.newPage({colorScheme: 'light', locale: 'ja-JP'});
  await page.goto(`http://localhost:${port}${url}`, {waitUntil: 'load'});
  const title = (await page.locator('h1').first().textContent())?.trim() ?? file;
  await page.emulateMedia({media: 'print', colorScheme: 'light'});
  const target = path.join(out, file);
  await page.pdf({
    path: target,
    format: 'A4',
    margin: {top: '16mm', bottom: '18mm', left: '18mm', right: '18mm'},
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${small};display:flex;justify-content:space-between"><span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  });
  await page.close();
  return {file: `pdf/${file}`, title, bytes: statSync(target).size, builtOn: today()};
}

/** Calendar day in Japan. */
const today = () => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Tokyo'}).format(new Date());

if (!ensureBuild()) process.exit(1);
const executablePath = await ensureBrowser();
if (!executablePath) process.exit(1);
const {chromium} = await import('playwright');
const {server, port} = await serveBuild(4300, 20);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
const made = [];
for (const one of pages()) {
  made.push(await print(browser, port, one));
  console.log(`${one.file} ${Math.round(made.at(-1).bytes / 1000)} KB`);
}
writeFileSync(path.join(root, 'dist/pdf.json'), `${JSON.stringify(made, null, 1)}\n`);
await browser.close();
server.close();
console.log(
  `${made.length}個のPDFを dist/pdf に作りました。次の npm run build で、ダウンロードのページに並びます。`,
);
