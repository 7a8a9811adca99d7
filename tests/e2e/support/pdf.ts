import {inflateSync} from 'node:zlib';

/** A page of a PDF as Chromium writes it. */
export interface PdfPage {
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
  /** Text in the order of painting, without blanks. */
  readonly text: string;
  /** Smallest size of type, in points. */
  readonly smallest: number;
  /** Colours that are no grey, as they are written. */
  readonly coloured: readonly string[];
}

/** Text to look for on a page: blanks and forms of a letter do not count. */
export const plainText = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

const utf16 = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Reads a font's map from codes to text; a code is written in `width` hexadecimal digits. */
function readMap(cmap: string) {
  const width = /begincodespacerange\s*<([0-9A-F]+)>/.exec(cmap)?.[1]?.length ?? 4;
  const known = new Map<number, string>();
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g))
      known.set(Number.parseInt(code, 16), utf16(text));
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of body.matchAll(
      /<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      const letter = Number.parseInt(text, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        known.set(code, String.fromCodePoint(letter + code - first));
    }
  return (hex: string) =>
    (hex.match(new RegExp(`.{${width}}`, 'g')) ?? [])
      .map((code) => known.get(Number.parseInt(code, 16)) ?? '')
      .join('');
}

/** Words, type and colours of a page's drawing. `ActualText` stands for the signs it spans. */
const operators =
  /\/ActualText <FEFF([0-9A-F]*)>[\s\S]*?EMC|\/(F\d+) ([\d.]+) Tf|<([0-9A-F]+)> Tj|([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g;

/** Points of one unit of a drawing: 0.75, unless the page was made smaller to fit the sheet. */
function scaleOf(drawing: string): number {
  const steps = [...drawing.matchAll(/([\d.]+) 0 0 -?[\d.]+ -?[\d.]+ -?[\d.]+ cm/g)].slice(0, 2);
  return steps.reduce((scale, [, step]) => scale * Number(step), 1);
}

function readDrawing(drawing: string, fonts: ReadonlyMap<string, (hex: string) => string>) {
  let text = '';
  let smallest = Number.POSITIVE_INFINITY;
  const scale = scaleOf(drawing);
  let font = (_: string) => '';
  const coloured: string[] = [];
  for (const [all, actual, name, size, hex, red, green, blue] of drawing.matchAll(operators)) {
    for (const [, own = '', ownSize] of all.matchAll(/\/(F\d+) ([\d.]+) Tf/g)) {
      font = fonts.get(own) ?? font;
      smallest = Math.min(smallest, Number(ownSize) * scale);
    }
    if (actual !== undefined) text += utf16(actual);
    else if (hex !== undefined) text += font(hex);
    else if (name === undefined && size === undefined && (red !== green || green !== blue))
      coloured.push(all);
  }
  return {text: plainText(text), smallest, coloured};
}

/** Reads the pages of a PDF that Chromium made. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const file = bytes.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const stream = (id = '') => {
    const body = objects.get(id) ?? '';
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const begin = body.indexOf('stream\n') + 'stream\n'.length;
    return inflateSync(Buffer.from(body.slice(begin, begin + length), 'latin1')).toString('latin1');
  };
  const maps = new Map<string, (hex: string) => string>();
  const fontOf = (id: string) => {
    const made =
      maps.get(id) ?? readMap(stream(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]));
    maps.set(id, made);
    return made;
  };
  const leaves = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
    return kids === undefined
      ? [id]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(kid));
  };
  const top = /\/Type \/Catalog[\s\S]*?\/Pages (\d+) 0 R/.exec(file)?.[1] ?? '';
  return leaves(top).map((id) => {
    const body = objects.get(id) ?? '';
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
    const fonts = new Map(
      [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
        name,
        fontOf(font),
      ]),
    );
    const drawing = stream(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
    return {size: [Number(width), Number(height)], ...readDrawing(drawing, fonts)};
  });
}
