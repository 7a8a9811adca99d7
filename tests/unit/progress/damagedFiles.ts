/** A file that must be refused. */
export interface DamagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Json = Record<string, unknown>;
const encoder = new TextEncoder();
const text = (name: string, content: string): DamagedFile => ({
  name,
  bytes: encoder.encode(content),
});

/** Replaces the value at a path such as `attempts.0.at`; `undefined` removes the key. */
function withValue(source: string, path: string, value: unknown): string {
  const root = JSON.parse(source) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((object, key) => object[key] as Json, root);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return JSON.stringify(root);
}

const script = '<script>globalThis.executed = 1</script>';

/** Values that fit no key they are put at. */
const strange: readonly [name: string, value: unknown][] = [
  ['NaN as text', 'NaN'],
  ['a script', script],
  ['an object', {toString: 1}],
  ['a list in a list', [[]]],
  ['a huge number', 1e308],
  ['a negative number', -1],
];

/** Every key of a full record that takes a value of its own. */
const places = [
  'format',
  'version',
  'epoch',
  'attempts',
  'completions',
  'checks',
  'notes',
  'settings',
  'attempts.0.id',
  'attempts.0.questionId',
  'attempts.0.at',
  'attempts.0.response',
  'attempts.0.response.type',
  'attempts.0.response.option',
  'attempts.0.correct',
  'attempts.0.confidence',
  'attempts.0.context',
  'attempts.0.context.page',
  'attempts.0.round',
  'attempts.1.context.lesson',
  'attempts.1.context.path',
  'attempts.1.response.blanks',
  'completions.0.lesson',
  'completions.0.path',
  'completions.0.at',
  'checks.0.id',
  'checks.0.kind',
  'checks.0.questions',
  'checks.0.correct',
  'checks.0.total',
  'checks.0.passed',
  'notes.0.lesson',
  'notes.0.at',
  'settings.confidence',
  'settings.at',
  'exportedAt',
] as const;

const required = places.filter(
  (place) =>
    !/confidence$|round$|\.lesson$|\.path$|exportedAt$/.test(place) ||
    place === 'completions.0.lesson' ||
    place === 'notes.0.lesson',
);

const dates = ['2026-02-30T00:00:00.000Z', '2026-11-21', '1e9', '2026-11-21T00:00:00+09:00', ''];

function wrongValues(source: string): DamagedFile[] {
  return places.flatMap((place) =>
    strange.map(([name, value]) => text(`${place} is ${name}`, withValue(source, place, value))),
  );
}

function wrongEncodings(source: string): DamagedFile[] {
  const utf16 = new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from(source, (c) => c.charCodeAt(0))]).buffer,
  );
  const swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0);
  return [
    text('UTF-8 with BOM', `\ufeff${source}`),
    {name: 'UTF-16 LE', bytes: utf16},
    {name: 'UTF-16 BE', bytes: swapped},
    {name: 'UTF-16 without BOM', bytes: utf16.slice(2)},
    {
      name: 'Shift_JIS bytes',
      bytes: new Uint8Array([0x7b, 0x22, 0x8b, 0x4c, 0x98, 0x5e, 0x22, 0x7d]),
    },
    {name: 'a ZIP', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])},
    {name: '20 MB of spaces', bytes: new Uint8Array(20_000_000).fill(0x20)},
    text('20 MB of a good file', `${source}${' '.repeat(20_000_000)}`),
  ];
}

function foreign(source: string): DamagedFile[] {
  const contents = [
    '',
    ' \n',
    'null',
    'true',
    '0',
    '"x"',
    '[]',
    '{}',
    'NaN',
    'undefined',
    '<html></html>',
    script,
    '{"format":"other"}',
    '{"format":"manabiba-progress"}',
    `${'['.repeat(100_000)}`,
    `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    `${source}${source}`,
    `${source},`,
    source.replace('"version": 2', '"version": NaN'),
    source.replace('"version": 2', '"version": 3'),
    source.replace('"version": 2', '"version": 0'),
    source.replace('"version": 2', '"version": 1.5'),
    source.replace('"epoch": 2', '"epoch": Infinity'),
    source.replaceAll('"', "'"),
    source.replace('{', '{"__proto__": {"polluted": true},'),
    source.replace('{', '{"constructor": {"prototype": {"polluted": true}},'),
    source.replace('"context": {', '"context": {"__proto__": {"polluted": true},'),
    source.replace('"response": {', '"response": {"__proto__": {"polluted": true},'),
    source.replace('"settings": {', '"settings": {"prototype": {"polluted": true},'),
    source.replace('"settings": {', `"settings": {"${script}": 1,`),
  ];
  return contents.map((content, index) =>
    text(`foreign ${index}: ${content.slice(0, 30)}`, content),
  );
}

function implausible(source: string): DamagedFile[] {
  const twin = (list: string) => {
    const root = JSON.parse(source) as Record<string, unknown[]>;
    return withValue(source, list, [...(root[list] ?? []), root[list]?.[0]]);
  };
  return [
    ...['attempts', 'completions', 'checks', 'notes'].map((list) =>
      text(`a twin in ${list}`, twin(list)),
    ),
    ...['attempts.0.at', 'completions.0.at', 'checks.0.at', 'notes.0.at', 'settings.at'].flatMap(
      (place) => [
        text(`${place} in the future`, withValue(source, place, '2031-01-01T00:00:00.000Z')),
        ...dates.map((date) => text(`${place} = ${date}`, withValue(source, place, date))),
      ],
    ),
    text('an unknown question', withValue(source, 'attempts.0.questionId', 'nai-01')),
    text(
      'an unknown question in a check',
      withValue(source, 'checks.0.questions', ['kaigi-01', 'nai-01']),
    ),
    text('more right than asked', withValue(source, 'checks.0.correct', 3)),
    text('numbers that do not add up', withValue(source, 'checks.0.total', 5)),
    text('an unknown key', withValue(source, 'attempts.0.extra', 1)),
    text(
      'a script as the answer',
      withValue(source, 'attempts.1.response.blanks', [{id: 'article', value: script}]),
    ),
    text(
      'an endless answer',
      withValue(source, 'attempts.1.response.blanks', [{id: 'article', value: 'あ'.repeat(5000)}]),
    ),
  ];
}

function truncated(source: string): DamagedFile[] {
  const end = source.trimEnd().length;
  return Array.from({length: 24}, (_, index) => {
    const length = Math.floor((end * (index + 1)) / 25);
    return text(`cut after ${length}`, source.slice(0, length));
  });
}

/** Files made from a good export by everything that may happen to one. */
export function damagedFiles(source: string): DamagedFile[] {
  return [
    ...truncated(source),
    ...wrongValues(source),
    ...required.map((place) => text(`${place} missing`, withValue(source, place, undefined))),
    ...wrongEncodings(source),
    ...foreign(source),
    ...implausible(source),
  ];
}
