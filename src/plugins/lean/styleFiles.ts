/** Folders of the components that no text shows: they make up a page of their own. */
const tools = new Set([
  'CaseExplorer',
  'CoursePrint',
  'DownloadsPage',
  'Glossary',
  'Home',
  'Leaflet',
  'ManagerSheet',
  'Measure',
  'Municipalities',
  'PathCheck',
  'PathGuide',
  'PathList',
  'PathPage',
  'Planner',
  'PrintSet',
  'ProgressPage',
  'Projector',
  'ReviewPage',
  'RunDesk',
  'ScenarioPage',
  'SearchPage',
  'Suki',
  'VotePage',
]);

/**
 * Name of the stylesheet that a module's styles go into: `tools`, or the one of every page. Texts
 * wait for one file only, as a second one costs a slow phone more than some spare bytes in the first.
 *
 * @param file path of the `.css` file, or an identifier that holds it
 */
export function styleFileOf(file: string): 'styles' | 'tools' {
  const [, component = ''] = /[/\\]src[/\\]components[/\\](\w+)[/\\]/.exec(file) ?? [];
  return tools.has(component) ? 'tools' : 'styles';
}
