import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {minify} from 'terser';
import {moved} from '../../config/moved';
import {headersFile, nginxFile} from '../../domain/delivery/headers';
import {movedPage} from '../../domain/delivery/moved';
import {withLoader, withoutSpriteStyle} from '../../domain/delivery/page';
import {contentPolicy, inlineScripts, withPolicy} from '../../domain/delivery/policy';
import {type StyleFile, styleFile, withStyles} from '../../domain/delivery/styles';
import {robotsFile} from '../../domain/findability/sitemap';

/** The loader as short as it gets, as it is in every page. */
async function readLoader(): Promise<string> {
  const {code = ''} = await minify(await fs.readFile(path.join(__dirname, 'loader.js'), 'utf8'));
  return code;
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

async function pagesOf(folder: string): Promise<string[]> {
  const names = await fs.readdir(folder, {recursive: true});
  return names.filter((name) => name.endsWith('.html')).map((name) => path.join(folder, name));
}

async function stylesOf(outDir: string, baseUrl: string): Promise<StyleFile[]> {
  const folder = 'assets/css';
  const names = await fs.readdir(path.join(outDir, folder));
  const read = async (name: string) =>
    styleFile(
      `${baseUrl}${folder}/${name}`,
      await fs.readFile(path.join(outDir, folder, name), 'utf8'),
    );
  return Promise.all(names.sort().map(read));
}

/**
 * Hashes of the inline scripts. Those that Docusaurus and this plugin write are the same on every
 * page; any other came in with content and must not run.
 *
 * @throws Error naming the page with a script of its own
 */
export function knownScripts(pages: ReadonlyMap<string, string>): string[] {
  const hashes = new Map(
    [...pages].map(([file, html]) => [file, new Set(inlineScripts(html).map(hashOf))]),
  );
  const [first = new Set<string>()] = hashes.values();
  for (const [file, own] of hashes) {
    const strange = [...own, ...first].find((hash) => !own.has(hash) || !first.has(hash));
    if (strange !== undefined)
      throw new Error(
        `${file}: ほかのページにないスクリプトが、ページの中に書かれています（${strange}）。→ 取りのぞいてください。動きは src/components/ の部品で書きます。`,
      );
  }
  return [...first];
}

/**
 * Docusaurus plugin that finishes the pages of a build: links to all the styles they need, scripts that
 * wait until the page is painted, a strict content security policy with the hashes of this very build, the headers for servers
 * (`_headers`, `_nginx.conf`), and `robots.txt`.
 *
 * @param folder the edition is opened from a folder: no server, and nothing to paint before scripts
 */
export function deliveryPlugin(
  {baseUrl, siteConfig}: LoadContext,
  {folder}: {folder: boolean},
): Plugin {
  return {
    name: 'delivery',
    async postBuild({outDir}) {
      const loader = await readLoader();
      const files = await pagesOf(outDir);
      const styles = await stylesOf(outDir, baseUrl);
      const read = async (file: string): Promise<[string, string]> => {
        const html = withStyles(withoutSpriteStyle(await fs.readFile(file, 'utf8')), styles);
        return [file, folder ? html : withLoader(html, loader)];
      };
      const pages = new Map(await Promise.all(files.map(read)));
      const policy = contentPolicy({scripts: knownScripts(pages), folder});
      await Promise.all(
        [...pages].map(([file, html]) => fs.writeFile(file, withPolicy(html, policy))),
      );
      if (folder) return;
      for (const [from, to] of Object.entries(moved)) {
        const file = path.join(outDir, `${from}.html`);
        await fs.mkdir(path.dirname(file), {recursive: true});
        const page = movedPage(baseUrl + to.slice(1), siteConfig.title);
        await fs.writeFile(file, withPolicy(page, policy), {flag: 'wx'});
      }
      await fs.writeFile(path.join(outDir, 'robots.txt'), robotsFile(siteConfig.url, baseUrl));
      await fs.writeFile(path.join(outDir, '_headers'), headersFile(policy, baseUrl));
      await fs.writeFile(path.join(outDir, '_nginx.conf'), nginxFile(policy, baseUrl));
    },
  };
}
