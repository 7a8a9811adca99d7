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

/** Long questions are set smaller, never below 28 points, so that the back row can read them. */
const titleSize = ({length}: string) => (length > 60 ? 28 : 36);

function addTitle(slide: PptxGenJS.Slide, text: string) {
  slide.addText(text, {
    x: page.margin,
    y: 0.4,
    w: inner,
    h: 2,
    fontFace: font,
    fontSize: titleSize(text),
    bold: true,
    color: colours.brand,
    valign: 'middle',
  });
}

function addLines(slide: PptxGenJS.Slide, lines: readonly string[], answer: boolean) {
  slide.addText(
    lines.map((text) => ({text, options: {breakLine: true, paraSpaceAfter: 10}})),
    {
      x: page.margin,
      y: 2.6,
      w: inner,
      h: page.height - 3.1,
      fontFace: font,
      fontSize: 28,
      color: colours.ink,
      valign: 'top',
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
      y: 2.6,
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
  addTitle(slide, title);
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
