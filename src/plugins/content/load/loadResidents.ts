import fs from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {type EasyReading, easyReadingsFile} from '../../../schema/easyReadings';
import {type InterestsFile, interestsFile} from '../../../schema/interests';
import {type LeafletFile, leafletFile} from '../../../schema/leaflet';
import {type MunicipalitiesFile, municipalitiesFile} from '../../../schema/municipalities';
import {type ReviewedReading, readingsFile} from '../../../schema/readings';
import type {ContentIssue} from '../issues';
import {parseMdx} from './markdown';
import {type Located, readList, readOne} from './readYaml';

/** What authors wrote for residents, pages aside. */
export interface ResidentsContent {
  /** What every easy page shows under どこに話す. */
  readonly easyShared?: {readonly file: string; readonly tree: Root};
  /** Words of the easy pages. */
  readonly easyReadings: readonly Located<EasyReading>[];
  /** Words that the search reads; the easy pages use them too. */
  readonly readings: readonly Located<ReviewedReading>[];
  readonly interests?: Located<InterestsFile>;
  readonly municipalities?: Located<MunicipalitiesFile>;
  readonly leaflet?: Located<LeafletFile>;
}

const sharedFile = 'docs/easy/_doko.mdx';

function readShared(root: string): ResidentsContent['easyShared'] {
  const full = path.join(root, sharedFile);
  if (!fs.existsSync(full)) return undefined;
  return {file: sharedFile, tree: parseMdx(fs.readFileSync(full, 'utf8'))};
}

/** Reads what stands beside the pages for residents. */
export function loadResidents(root: string): {
  content: ResidentsContent;
  issues: readonly ContentIssue[];
} {
  const readings = readList(
    root,
    'docs/_readings.yaml',
    readingsFile,
    (f) => f.readings,
    'readings',
  );
  const easyReadings = readList(
    root,
    'docs/_easy-readings.yaml',
    easyReadingsFile,
    (f) => f.words,
    'words',
  );
  const interests = readOne(root, 'docs/_interests.yaml', interestsFile);
  const municipalities = readOne(root, 'docs/_municipalities.yaml', municipalitiesFile);
  const leaflet = readOne(root, 'docs/_leaflet.yaml', leafletFile);
  return {
    content: {
      easyShared: readShared(root),
      readings: readings.items,
      easyReadings: easyReadings.items,
      interests: interests.item,
      municipalities: municipalities.item,
      leaflet: leaflet.item,
    },
    issues: [readings, easyReadings, interests, municipalities, leaflet].flatMap((part) => [
      ...part.issues,
    ]),
  };
}
