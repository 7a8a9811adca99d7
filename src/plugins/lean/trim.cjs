const {readFileSync} = require('node:fs');
const path = require('node:path');

/** Short names for the parts of the site that `registry.js` lists, the same for a list of the same names. */
function shortNames(registry) {
  const names = [...registry.matchAll(/^ {2}"(\w+)": \[/gm)].map(([, name]) => name).sort();
  return new Map(names.map((name, at) => [name, at.toString(36)]));
}

/** Every quoted name of a part made short. */
const withShortNames = (source, names) =>
  source.replace(/"(\w+)"/g, (whole, name) => (names.has(name) ? `"${names.get(name)}"` : whole));

/** What no page asks of the site's settings; their paths are those of the machine that built it. */
const settingsOfBuild = ['presets', 'plugins', 'themes', 'clientModules', 'markdown'];

/** Words of the theme for what this site has not. */
const unusedWords =
  /^theme\.(AnnouncementBar|CodeBlock|admonition|contentVisibility|lastUpdated|blog\.(archive|author)|common\.edit|docs\.(tag|version)|navbar\.mobile(Language|Versions))/;

/** Docusaurus writes a file in another way than these trims know. */
const changed = (file) =>
  new Error(
    `Docusaurus が作る ${file} の書き方が変わりました。→ src/plugins/lean/trim.cjs を直すか、その規則を index.ts から外してください。`,
  );

/** An entry of the sidebar without what its address tells; that it has a `docId` marks a page. */
const sidebarItem = ({docId, unlisted, items, ...item}) => ({
  ...item,
  ...(docId && {docId: '-'}),
  ...(unlisted && {unlisted}),
  ...(items && {items: items.map(sidebarItem)}),
});

/**
 * Loader that leaves out of generated data what no component of this site reads, as every page
 * carries it. What stays is what Docusaurus's own components look up.
 */
const trims = {
  // Titles and descriptions of all pages: the sidebar names its pages itself, cards have theirs.
  docs: (source) => {
    const data = JSON.parse(source);
    if (!data.version) return source;
    const {docsSidebars} = data.version;
    for (const [name, items] of Object.entries(docsSidebars))
      docsSidebars[name] = items.map(sidebarItem);
    data.version.docs = {};
    return JSON.stringify(data);
  },
  // Lists of all pages, for menus that lead between versions of a page.
  global: (source) => {
    const data = JSON.parse(source);
    for (const {versions} of Object.values(data['docusaurus-plugin-content-docs'] ?? {}))
      for (const version of versions) version.docs = [];
    return JSON.stringify(data);
  },
  settings: (source) => {
    const [, json] = /export default (\{.*\});?\s*$/s.exec(source) ?? [];
    if (!json) throw changed('docusaurus.config.mjs');
    const settings = JSON.parse(json);
    for (const name of settingsOfBuild) delete settings[name];
    return `export default ${JSON.stringify(settings)};`;
  },
  words: (source) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(source)).filter(([key]) => !unusedWords.test(key))),
    ),
  // Names and numbers of modules, by which the server notes what a page used.
  registry: (source) =>
    withShortNames(source, shortNames(source)).replace(
      /, "[^"]*", require\.resolveWeak\("[^"]*"\)/g,
      '',
    ),
  // Each route finds its parts by address and hash, which are told twice; a number does as well.
  parts: (source, {beside}) => {
    const names = withShortNames(source, shortNames(beside('registry.js')));
    const entries = Object.values(JSON.parse(names)).map((parts, at) => [`-${at}`, parts]);
    return JSON.stringify(Object.fromEntries(entries));
  },
  routes: (source, {beside}) => {
    const at = new Map(Object.keys(JSON.parse(beside('routesChunkNames.json'))).map((key, n) => [key, n]));
    return source.replace(/ComponentCreator\('([^']*)', '([^']*)'\)/g, (_, route, hash) => {
      const number = at.get(`${route}-${hash}`);
      if (number === undefined) throw changed('routes.js');
      return `ComponentCreator('', '${number}')`;
    });
  },
};

/** Made data of a kind, trimmed; webpack calls it with the file as text. */
module.exports = function trim(source) {
  const beside = (name) => {
    const file = path.join(path.dirname(this.resourcePath), name);
    this.addDependency(file);
    return readFileSync(file, 'utf8');
  };
  return trims[this.getOptions().kind](source, {beside});
};

module.exports.trims = trims;
