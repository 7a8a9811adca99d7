import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {DownloadEntry} from './types';

/** A file that another command made: `dist/offline.json` and `dist/pdf.json` list them. */
const madeBefore = z.array(
  z.object({
    file: z.string().regex(/^[\w./-]+$/),
    title: z.string(),
    bytes: z.number(),
    builtOn: z.string(),
  }),
);

const lists = [
  {
    list: 'offline.json',
    group: 'offline',
    kind: 'ZIP',
    about: 'ネットのないところで使う一式です。広げて index.html を開きます。',
  },
  {
    list: 'pdf.json',
    group: 'room',
    kind: 'PDF',
    about: 'A4で印刷できます。ネットの要らない配付資料です。',
  },
] as const;

/** A file of `dist/` with where it stands. */
export interface FoundFile extends DownloadEntry {
  readonly from: string;
}

/**
 * Files that `npm run build:offline` and `npm run build:pdf` left in `dist/`; none when they never
 * ran. A list that names a missing file is believed only for the files that are there.
 *
 * @throws Error when a list is not what it should be
 */
export function foundFiles(root: string): FoundFile[] {
  const dist = path.join(root, 'dist');
  return lists.flatMap(({list, ...shown}) => {
    const file = path.join(dist, list);
    if (!fs.existsSync(file)) return [];
    return madeBefore.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).flatMap((entry) => {
      const from = path.join(dist, entry.file);
      if (!fs.existsSync(from)) return [];
      const bytes = fs.statSync(from).size;
      return [{...shown, ...entry, file: path.basename(entry.file), bytes, limits: [], from}];
    });
  });
}
