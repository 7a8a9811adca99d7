import PptxGenJS from 'pptxgenjs';
import type {QuizItem} from '../../domain/content/data';
import {type DeckSlide, kitDeck} from '../../domain/exporters/deck';
import type {Workshop} from '../../schema/workshop';
import type {MadeFile} from './types';

/** Inches of a 16:9 slide. */
const page = {width: 13.333, height: 7.5, margin: 0.7} as const;
const colours = {ink: '333333', brand: '115A36', wash: 'E6F5EC', line: '767676'} as const;
const font = 'BIZ UDPGothic';
const inner = page.width - 2 * page.margin;

/** Room for the lines below a title, in inches. */
const room = {top: 2.6, height: page.height - 3.1} as const;

/** Long texts are set smaller, never below 28 points, so that the back row can read them. */
const titleSize = ({length}: string) => (length > 42 ? 30 : 38);

/** Space below a line, in points. */
const gap = 10;

/** Points from side to side of a text. */
const width = (inner - 0.3) * 72;
/** Height of a row to the size of its type. */
const leading = 1.4;

/** The largest size at which lines find room unbroken; a text of one line may break. */
function lineSize(lines: readonly string[]): number {
  const longest = lines.length > 1 ? Math.max(...lines.map(({length}) => length)) : 0;
  const fits = (size: number) =>
    longest * size <= width && lines.length * (size * leading + gap) <= room.height * 72;
  return [44, 40, 36, 32].find(fits) ?? 28;
}

/** Height of a panel that holds these lines, in inches. */
function panelHeight(lines: readonly string[], size: number): number {
  const perLine = Math.floor((width - 60) / size);
  const rows = lines.reduce((sum, {length}) => sum + Math.max(1, Math.ceil(length / perLine)), 0);
  return Math.min(room.height, (rows * size * leading + lines.length * gap) / 72 + 0.8);
}

/** 「無数の小さな円」: the mark of the site, in the corner of every slide. */
function addMark(slide: PptxGenJS.Slide) {
  const circle = (x: number, y: number, color: string) =>
    slide.addShape('ellipse', {x, y, w: 0.34, h: 0.34, fill: {color, transparency: 20}});
  circle(page.width - 1.05, 0.28, '51B883');
  circle(page.width - 0.85, 0.28, 'FF8D44');
  circle(page.width - 0.95, 0.45, '7096F8');
  slide.addShape('rect', {x: 0, y: 0, w: 0.22, h: page.height, fill: {color: colours.brand}});
}

/** @param alone true when nothing else stands on the slide */
function addTitle(slide: PptxGenJS.Slide, text: string, alone: boolean) {
  slide.addText(text, {
    x: page.margin,
    y: 0.4,
    w: inner - 0.8,
    h: alone ? page.height - 0.8 : 2,
    fontFace: font,
    fontSize: alone ? 54 : titleSize(text),
    bold: true,
    color: colours.brand,
    valign: 'middle',
  });
}

function addLines(slide: PptxGenJS.Slide, lines: readonly string[], answer: boolean) {
  const size = answer ? Math.min(lineSize(lines), 36) : lineSize(lines);
  slide.addText(
    lines.map((text) => ({text, options: {breakLine: true, paraSpaceAfter: gap}})),
    {
      x: page.margin,
      y: room.top,
      w: inner,
      h: answer ? panelHeight(lines, size) : room.height,
      fontFace: font,
      fontSize: size,
      color: colours.ink,
      valign: answer ? 'middle' : 'top',
      fit: 'shrink',
      ...(answer ? {fill: {color: colours.wash}, margin: 16} : {}),
    },
  );
}

function addTable(slide: PptxGenJS.Slide, table: readonly (readonly string[])[]) {
  slide.addTable(
    table.map((row, at) =>
      row.map((text) => ({
        text,
        options: at === 0 ? {bold: true, fill: {color: colours.wash}} : {},
      })),
    ),
    {
      x: page.margin,
      y: room.top,
      w: inner,
      fontFace: font,
      fontSize: 28,
      color: colours.ink,
      border: {type: 'solid', color: colours.line, pt: 1},
    },
  );
}

function addSlide(deck: PptxGenJS, {title, lines, table, answer, notes}: DeckSlide) {
  const slide = deck.addSlide();
  addMark(slide);
  addTitle(slide, title, !table && !answer && lines.length === 0);
  if (table) addTable(slide, table);
  else if (answer) addLines(slide, answer, true);
  else if (lines.length > 0) addLines(slide, lines, false);
  slide.addNotes(notes);
}

/** A deck as a file that PowerPoint and LibreOffice open and can change. */
export async function pptxBytes(
  title: string,
  slides: readonly DeckSlide[],
  author: string,
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({name: 'wide', width: page.width, height: page.height});
  deck.layout = 'wide';
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.theme = {headFontFace: font, bodyFontFace: font};
  for (const slide of slides) addSlide(deck, slide);
  const bytes = await deck.write({outputType: 'uint8array'});
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return bytes;
}

/** A deck with notes for every kit. */
export async function kitFiles(
  kits: readonly Workshop[],
  questions: readonly QuizItem[],
  author: string,
): Promise<MadeFile[]> {
  const byId = new Map(questions.map((item) => [item.id, item]));
  return Promise.all(
    kits.map(async (kit): Promise<MadeFile> => {
      const slides = kitDeck(kit, byId);
      return {
        file: `manabiba-kit-${kit.id}.pptx`,
        group: 'room',
        kind: 'PowerPoint',
        title: `投影「${kit.title}」（${kit.minutes}分、${slides.length}枚）`,
        about:
          '台本と時間の目安がノートに入った、直せるスライドです。答えは問いの次の一枚にあります。',
        content: await pptxBytes(kit.title, slides, author),
        limits: [
          {
            note: '時計、遅れの取りもどし、答えのかくし方は、サイトの進行画面だけのはたらきです。時間に余裕があるときの追加のブロックは入りません。',
            leftOut: [],
            reduced: [],
          },
        ],
      };
    }),
  );
}
