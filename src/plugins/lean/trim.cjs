/**
 * Loader that leaves out of generated data what no component of this site reads, as every page
 * carries it. What stays is what Docusaurus's own components look up.
 */
const trims = {
  // Titles and descriptions of all pages: the sidebar names its pages itself, cards have theirs.
  docs: (source) => {
    const data = JSON.parse(source);
    if (data.version?.docs) data.version.docs = {};
    return JSON.stringify(data);
  },
  // Lists of all pages, for menus that lead between versions of a page.
  global: (source) => {
    const data = JSON.parse(source);
    for (const {versions} of Object.values(data['docusaurus-plugin-content-docs'] ?? {}))
      for (const version of versions) version.docs = [];
    return JSON.stringify(data);
  },
  // Names of modules, by which the server notes what a page used.
  registry: (source) => source.replace(/, "[^"]*", (?=require\.resolveWeak)/g, ', "", '),
};

module.exports = function trim(source) {
  return trims[this.getOptions().kind](source);
};
