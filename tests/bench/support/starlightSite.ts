import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildFolder} from '../../../scripts/lib/build.mjs';
import {root} from '../../../scripts/lib/dependencies.mjs';
import {decodeText, tagsOf} from '../../../src/domain/html/tags';
import {installTools, starlight} from './tools';

const textOf = (html: string) => decodeText(html.replace(/<[^>]*>/g, '')).trim();

/** The article of a built page as Markdown: its own headings, everything else as it was built. */
function articleOf(html: string): string {
  const [, inner = ''] = /<div class="theme-doc-markdown[^>]*>(.*?)<\/article>/s.exec(html) ?? [];
  if (inner === '') throw new Error('The page to compare has no article');
  return inner
    .replace(/<script\b.*?<\/script>|<header>.*?<\/header>|<!--.*?-->/gs, '')
    .replace(/\n+/g, ' ')
    .replace(
      /<h([23])\b[^>]*>(.*?)<\/h\1>/gs,
      (_, level: string, text: string) =>
        `\n\n${'#'.repeat(Number(level))} ${textOf(text).replace(/\u200b/g, '')}\n\n`,
    );
}

/** The menu beside the page, so that both sites carry the same one. */
function menuOf(html: string): {label: string; link: string}[] {
  return [...html.matchAll(/<a class="?menu__link[^>]*>.*?<\/a>/gs)].map(([source]) => ({
    label: textOf(source),
    link: tagsOf(source)[0]?.attributes.get('href') ?? '/',
  }));
}

function files(html: string, title: string): Record<string, string> {
  const page = (name: string, body: string) =>
    `---\ntitle: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(name)}\n---\n\n${body}\n`;
  const options = JSON.stringify({
    title: 'Starlight',
    locales: {root: {label: '日本語', lang: 'ja'}},
    sidebar: menuOf(html),
  });
  return {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default {integrations: [starlight(${options})]};\n`,
    'src/content.config.ts': [
      "import {docsLoader} from '@astrojs/starlight/loaders';",
      "import {docsSchema} from '@astrojs/starlight/schema';",
      "import {defineCollection} from 'astro:content';",
      'export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};',
    ].join('\n'),
    // Without one, a browser's question for it would count as an error.
    'public/favicon.svg': readFileSync(path.join(root, 'static/img/favicon.svg'), 'utf8'),
    'src/content/docs/index.md': page('Starlight', ''),
    'src/content/docs/page.md': page(title, articleOf(html)),
  };
}

/**
 * Builds a page of this site once more with Starlight (Astro): same text, pictures, tables, headings
 * and menu, everything else as Starlight does it by itself.
 *
 * @param route address of the page
 * @returns folder to serve; the page is `/page`
 */
export function buildWithStarlight(route: string): string {
  const folder = installTools('starlight', starlight);
  const html = readFileSync(path.join(buildFolder, `${route}.html`), 'utf8');
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  for (const [name, text] of Object.entries(files(html, textOf(title)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(folder, 'node_modules/astro/astro.js'), 'build'],
    {cwd: folder, encoding: 'utf8', env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}},
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return path.join(folder, 'dist');
}
