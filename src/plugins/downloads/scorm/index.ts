import fs from 'node:fs';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import type {PathData, QuizItem} from '../../../domain/content/data';
import type {ExportContext} from '../../../domain/exporters/context';
import {escapeXml} from '../../../domain/exporters/xml';
import {type ScormCourse, scormCourse} from '../../../domain/scorm/course';
import {scormManifest} from '../../../domain/scorm/manifest';
import {longestState, mostSuspendData} from '../../../domain/scorm/state';
import {limitsOf} from '../limitsOf';
import type {MadeFile} from '../types';
import {bundleScript} from './bundle';

/** Earliest time a ZIP can hold, so that the same content gives the same file. */
const mtime = new Date('1980-01-02T00:00:00Z');

function page(course: ScormCourse): string {
  // `<` inside a string of JSON: otherwise a text could end the script element.
  const data = JSON.stringify(course).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(course.title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<div id="root"><p>JavaScript を使えるようにして、開きなおしてください。</p></div>
<script type="application/json" id="course">${data}</script>
<script src="course.js"></script>
</body>
</html>
`;
}

/**
 * A SCORM 1.2 package with one SCO.
 *
 * @param script what {@link bundleScript} made
 * @throws Error when the learner's state could outgrow what SCORM 1.2 keeps
 */
export function scormPackage(course: ScormCourse, script: string, licence: string): Uint8Array {
  const longest = longestState(course);
  if (longest > mostSuspendData)
    throw new Error(
      `コース「${course.title}」の答えが SCORM 1.2 の ${mostSuspendData} 文字に収まりません（${longest}文字）。課を分けるか、選択肢のidを短くしてください。`,
    );
  const files: Record<string, string> = {
    'index.html': page(course),
    'course.js': script,
    'style.css': fs.readFileSync(path.join(__dirname, 'client/style.css'), 'utf8'),
    'licence.txt': `${licence}\n`,
  };
  const manifest = scormManifest(course, Object.keys(files));
  const all = {'imsmanifest.xml': manifest, ...files};
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
    {mtime, level: 9},
  );
}

/** A package for every learning path. @param root project root (absolute) */
export function scormFiles(
  root: string,
  paths: readonly PathData[],
  questions: readonly QuizItem[],
  context: ExportContext,
  licence: string,
): MadeFile[] {
  const script = bundleScript(root, path.join(__dirname, 'client/main.ts'));
  return paths.map((one) => {
    const course = scormCourse(one, questions, context);
    const own = new Set([
      ...one.lessons.flatMap((lesson) => lesson.questions),
      ...one.finalCheck.pool,
    ]);
    return {
      file: `manabiba-scorm-${one.id}.zip`,
      group: 'lms',
      kind: 'SCORM 1.2',
      title: `SCORM「${one.title}」（${course.items.length}問）`,
      about: `学習システムにそのまま入れるZIPです。課ごとの問題と解説、最後の確認が入り、途中から続けられます。${Math.round(one.finalCheck.passRate * 100)}%以上で合格を記録します。`,
      content: scormPackage(course, script, licence),
      limits: limitsOf(
        'scorm',
        questions.filter(({id}) => own.has(id)),
      ),
    };
  });
}
