import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {answerKey} from '../../../src/domain/grading';
import {type ScormCourse, scormCourse} from '../../../src/domain/scorm/course';
import {pathsData} from '../../../src/plugins/content/views';
import {scormPackage} from '../../../src/plugins/downloads/scorm';
import {bundleScript} from '../../../src/plugins/downloads/scorm/bundle';
import {findApi, type Scorm12Api} from '../../../src/plugins/downloads/scorm/client/api';
import {openSession, timespan} from '../../../src/plugins/downloads/scorm/client/session';
import {bank, context, graph} from '../exporters/support/bank';
import {childOf, childrenOf, readXml} from '../exporters/support/readXml';

const root = path.resolve(__dirname, '../../..');
const script = bundleScript(root, path.join(root, 'src/plugins/downloads/scorm/client/main.ts'));
const [first] = pathsData(graph);
if (!first) throw new Error('no path');
const course = scormCourse(first, bank, context);

function unpack(wanted: ScormCourse) {
  const files = unzipSync(scormPackage(wanted, script, 'CC BY 4.0'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a package', () => {
  const files = unpack(course);

  test('has one SCO whose files are all there', () => {
    const manifest = readXml(files['imsmanifest.xml'] ?? '');
    const resources = childrenOf(childOf(manifest, 'resources'), 'resource');
    expect(resources).toHaveLength(1);
    expect(resources[0]?.attributes).toMatchObject({'adlcp:scormtype': 'sco', href: 'index.html'});
    const listed = childrenOf(resources[0] ?? manifest, 'file').map(
      ({attributes}) => attributes.href,
    );
    expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    const item = childOf(childOf(childOf(manifest, 'organizations'), 'organization'), 'item');
    expect(item.attributes.identifierref).toBe(resources[0]?.attributes.identifier);
    expect(childOf(childOf(manifest, 'metadata'), 'schemaversion').text).toBe('1.2');
  });

  test('asks nobody outside for anything', () => {
    for (const name of ['index.html', 'course.js', 'style.css'])
      expect(files[name]).not.toMatch(
        /(?:src|href|url\()\s*=?\s*["']?https?:|\bfetch\(|XMLHttpRequest/,
      );
  });

  test('holds every question it shows, with a reason for every option', () => {
    const shown = new Set([
      ...course.sections.flatMap(({questions}) => questions),
      ...course.draws.flat(),
    ]);
    expect(new Set(course.items.map(({id}) => id))).toEqual(shown);
    for (const line of course.items.flatMap((item) => answerKey(item)))
      expect(line.feedback.length).toBeGreaterThan(0);
  });

  test('text that looks like the end of a script stays data', () => {
    const title = '</script><script>alert(1)</script>';
    const html = unpack({...course, title})['index.html'] ?? '';
    expect(html.match(/<script/g)).toHaveLength(2);
    const data = /<script type="application\/json" id="course">(.*)<\/script>\n/.exec(html)?.[1];
    expect(JSON.parse(data ?? '').title).toBe(title);
  });

  test('is refused when its state cannot fit', () => {
    const items = course.items.map((item) =>
      item.type === 'single'
        ? {
            ...item,
            options: item.options.map((one) => ({...one, id: `${one.id}${'x'.repeat(99)}`})),
          }
        : item,
    );
    expect(() => scormPackage({...course, items}, script, '')).toThrow('4096 文字に収まりません');
  });
});

/** A system that says yes to everything and keeps what it was sent to suspend. */
class FakeSystem implements Scorm12Api {
  readonly suspendData: string[] = [];
  LMSInitialize() {
    return 'true';
  }
  LMSFinish() {
    return 'true';
  }
  LMSCommit() {
    return 'true';
  }
  LMSGetValue() {
    return '';
  }
  LMSSetValue(element: string, value: string) {
    if (element === 'cmi.suspend_data') this.suspendData.push(value);
    return 'true';
  }
}

describe('the adapter', () => {
  const api = new FakeSystem();
  const frame = (parent?: object, own?: Scorm12Api, opener?: object) => {
    const made: Record<string, unknown> = {API: own, opener};
    made.parent = parent ?? made;
    return made as unknown as Window;
  };

  test('finds the system above, or in the opener', () => {
    expect(findApi(frame(frame(frame(undefined, api))))).toBe(api);
    expect(findApi(frame(undefined, undefined, frame(undefined, api)))).toBe(api);
    expect(findApi(frame())).toBeUndefined();
  });

  test('writes time as SCORM 1.2 wants it', () => {
    expect(timespan(0)).toBe('0000:00:00');
    expect(timespan(3_723_999)).toBe('0001:02:03');
  });

  test('sends nothing that is longer than the standard allows', () => {
    const system = new FakeSystem();
    const session = openSession(system, () => 0);
    const save = (suspendData: string) =>
      session.save({suspendData, location: '', score: undefined, passed: false});
    save('x'.repeat(4096));
    expect(() => save('x'.repeat(4097))).toThrow(RangeError);
    expect(system.suspendData.map(({length}) => length)).toEqual([4096]);
  });

  test('works without a system', () => {
    const session = openSession(undefined, () => 0);
    expect(session.recorded).toBe(false);
    session.save({suspendData: 'x', location: 'y', score: 1, passed: true});
    session.finish();
  });
});
