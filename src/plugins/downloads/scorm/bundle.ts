import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2019,
  verbatimModuleSyntax: false,
  isolatedModules: true,
  removeComments: true,
};

/** The file an import leads to. @throws Error when there is none */
function resolve(root: string, from: string, name: string): string {
  const base = name.startsWith('@site/')
    ? path.join(root, name.slice('@site/'.length))
    : path.resolve(path.dirname(from), name);
  const found = [`${base}.ts`, path.join(base, 'index.ts')].find((file) => fs.existsSync(file));
  if (!name.startsWith('.') && !name.startsWith('@site/'))
    throw new Error(`${from}: a package (${name}) has no place in a SCORM script`);
  if (!found) throw new Error(`${from}: ${name} not found`);
  return found;
}

/**
 * Joins a TypeScript module and what it imports into one plain script. The modules are few and import
 * no packages, so that each is compiled by itself and kept as a function; grading in a package is
 * thus the same code as on the site.
 *
 * @param root project root (absolute)
 * @param entry first module (absolute)
 */
export function bundleScript(root: string, entry: string): string {
  const modules = new Map<string, string>();
  function add(file: string): string {
    const id = path.relative(root, file).replaceAll(path.sep, '/');
    if (modules.has(id)) return id;
    modules.set(id, '');
    const source = fs.readFileSync(file, 'utf8');
    const {outputText} = ts.transpileModule(source, {compilerOptions, fileName: file});
    const linked = outputText.replace(
      /\brequire\("([^"]+)"\)/g,
      (_, name: string) => `require(${JSON.stringify(add(resolve(root, file, name)))})`,
    );
    modules.set(id, linked);
    return id;
  }
  const first = add(entry);
  const table = [...modules].map(
    ([id, code]) => `${JSON.stringify(id)}: function (require, exports) {\n${code}\n}`,
  );
  return [
    '(function () {',
    `var modules = {\n${table.join(',\n')}\n};`,
    'var loaded = {};',
    'function require(id) {',
    '  if (!loaded[id]) { loaded[id] = {}; modules[id](require, loaded[id]); }',
    '  return loaded[id];',
    '}',
    `require(${JSON.stringify(first)});`,
    '})();',
    '',
  ].join('\n');
}
