import {strFromU8, unzipSync} from 'fflate';
import {beforeAll, describe, expect, test} from 'vitest';
import {type DeckSlide, kitDeck} from '../../../src/domain/exporters/deck';
import {kitFiles, pptxBytes} from '../../../src/plugins/downloads/pptx';
import {bank, graph} from './support/bank';
import {readXml, type XmlNode} from './support/readXml';

const kits = [...graph.workshops.values()];
const byId = new Map(bank.map((item) => [item.id, item]));

/** Paragraphs of a slide: runs joined, as they stand on it. */
function paragraphs(node: XmlNode): string[] {
  const text = (one: XmlNode): string =>
    one.name === 'a:t' ? one.text : one.children.map(text).join('');
  return node.name === 'a:p' ? [text(node)] : node.children.flatMap(paragraphs);
}

function readDeck(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const xml = Object.entries(files).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const read = new Map(xml.map(([name, content]) => [name, readXml(strFromU8(content))]));
  const texts = (name: string) => {
    const node = read.get(name);
    return node ? paragraphs(node) : [];
  };
  const count = [...read.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({length: count}, (_, at) => ({
    slide: texts(`ppt/slides/slide${at + 1}.xml`),
    notes: texts(`ppt/notesSlides/notesSlide${at + 1}.xml`).join('\n'),
  }));
}

const shown = ({title, lines, table = [], answer = []}: DeckSlide) => [
  title,
  ...(table.length > 0 ? table.flat() : [...lines, ...answer]),
];

describe('decks of the kits', () => {
  const read = new Map<string, ReturnType<typeof readDeck>>();
  beforeAll(async () => {
    for (const {file, content} of await kitFiles(kits, bank, 'まなびば'))
      if (content instanceof Uint8Array) read.set(file, readDeck(content));
  });

  test('every kit has one', () => {
    expect(kits.length).toBeGreaterThan(0);
    expect([...read.keys()]).toEqual(kits.map(({id}) => `manabiba-kit-${id}.pptx`));
  });

  test('every slide and its notes are well-formed and hold their text', () => {
    for (const kit of kits) {
      const slides = kitDeck(kit, byId);
      const deck = read.get(`manabiba-kit-${kit.id}.pptx`) ?? [];
      expect(deck.length).toBe(slides.length);
      for (const [at, wanted] of slides.entries()) {
        for (const text of shown(wanted))
          expect(deck[at]?.slide, `${kit.id} ${at}`).toContain(text);
        for (const line of wanted.notes.split('\n')) expect(deck[at]?.notes).toContain(line);
      }
    }
  });

  test('no answer stands on the slide of its question, and every script is in the notes', () => {
    for (const kit of kits) {
      const slides = kitDeck(kit, byId);
      for (const {lines, answer} of slides) expect(lines.length > 0 && answer).toBeFalsy();
      const notes = slides.map((slide) => slide.notes).join('\n');
      for (const block of kit.blocks.filter(({extra}) => !extra))
        for (const words of block.say) expect(notes).toContain(words);
    }
  });

  test('markup in a text stays text', async () => {
    const title = '<a:t> & "引用" ]]>';
    const [slide] = readDeck(await pptxBytes('x', [{title, lines: ['a<b'], notes: 'c&d'}], 'y'));
    expect(slide?.slide).toContain('a<b');
    expect(slide?.slide.join()).toContain('<a:t> & "引用" ]]>');
    expect(slide?.notes).toContain('c&d');
  });
});
