import path from 'node:path';

const beside = (name: string) => path.join(__dirname, name);
/** Where Node finds it, as a site may stand in a folder below its packages. */
const compat = path.dirname(require.resolve('preact/compat/package.json'));

/** Parts of Docusaurus's theme for what this site has not: versions, languages, drafts, an "edit" link. */
const unusedParts = [
  'AnnouncementBar',
  'ContentVisibility',
  'DocItem/Footer',
  'DocSidebarItem/Html',
  'DocVersionBadge',
  'DocVersionBanner',
  'Footer/Links/Simple',
  'Footer/Logo',
  'NavbarItem/DocNavbarItem',
  'NavbarItem/DocSidebarNavbarItem',
  'NavbarItem/DocsVersionDropdownNavbarItem',
  'NavbarItem/DocsVersionNavbarItem',
  'NavbarItem/HtmlNavbarItem',
  'NavbarItem/LocaleDropdownNavbarItem',
];

/**
 * What the bundler takes in the place of packages and parts of the theme, by their names.
 * Preact offers React's interface at a fifth of its size (12 KB instead of 66 KB gzip, which was a
 * third of what a page loads). Server and browser must use the same one: ids and text have to agree.
 */
export const standIns: Readonly<Record<string, string>> = {
  react: compat,
  'react-dom': compat,
  'prism-react-renderer$': beside('noHighlighter.ts'),
  tslib$: beside('helpers.ts'),
  'hoist-non-react-statics$': beside('same.ts'),
  ...Object.fromEntries(unusedParts.map((part) => [`@theme/${part}`, beside('nothing.ts')])),
};
