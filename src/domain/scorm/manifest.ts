import {element, escapeXml} from '../exporters/xml';
import type {ScormCourse} from './course';

const schemas = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
} as const;

/**
 * `imsmanifest.xml` of a package with one SCO. No mastery score stands in it: the content sets
 * `passed` itself, and a system must not turn an unfinished check into `failed`.
 *
 * @param files names in the package, the page to open first
 * @see SCORM 1.2, Content Aggregation Model
 */
export function scormManifest(course: ScormCourse, files: readonly string[]): string {
  const [start = 'index.html'] = files;
  const id = `manabiba-${course.id}`;
  const body = [
    element('metadata', [element('schema', 'ADL SCORM'), element('schemaversion', '1.2')]),
    element(
      'organizations',
      [
        element(
          'organization',
          [
            element('title', escapeXml(course.title)),
            element('item', [element('title', escapeXml(course.title))], {
              identifier: `${id}-item`,
              identifierref: `${id}-sco`,
            }),
          ],
          {identifier: `${id}-org`},
        ),
      ],
      {default: `${id}-org`},
    ),
    element('resources', [
      element(
        'resource',
        files.map((href) => element('file', '', {href})),
        {
          identifier: `${id}-sco`,
          type: 'webcontent',
          'adlcp:scormtype': 'sco',
          href: start,
        },
      ),
    ]),
  ];
  const root = element('manifest', body, {identifier: id, version: '1.0', ...schemas});
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
