import type {Workshop} from '../../schema/workshop';
import type {WorkshopBlock} from '../../schema/workshopBlock';
import type {WorkshopScreen} from '../../schema/workshopScreen';
import type {QuizItem} from '../content/data';
import {answerKey} from '../grading';
import {verdictLabel} from '../grading/trueFalse';

/** One slide of an editable deck; an answer is a slide of its own behind its question. */
export interface DeckSlide {
  readonly title: string;
  readonly lines: readonly string[];
  /** Rows of a table, the heading first. */
  readonly table?: readonly (readonly string[])[];
  /** Lines that tell the answer; shown apart. */
  readonly answer?: readonly string[];
  /** What the trainer reads below the slide. */
  readonly notes: string;
}

const letter = (at: number) => String.fromCharCode(65 + at);
const lettered = (texts: readonly string[]) => texts.map((text, at) => `${letter(at)}　${text}`);

/** Time, steps, script and replies of a block, for the notes. */
function notesOf(block: WorkshopBlock): string {
  return [
    `${block.title}（${block.minutes.typical}分。${block.minutes.min}〜${block.minutes.max}分）`,
    `ねらい：${block.goal}`,
    ...block.steps.map((step, at) => `${at + 1}. ${step}`),
    ...block.say.map((words) => `「${words}」`),
    ...block.stumbles.map(({said, reply}) => `つまずき：${said} → ${reply}`),
    `時間が足りないとき：${block.whenShort}`,
  ].join('\n');
}

function questionSlides(item: QuizItem, notes: string): DeckSlide[] {
  const options =
    item.type === 'single' || item.type === 'multiple'
      ? lettered(item.options.map(({text}) => text))
      : lettered([verdictLabel(true), verdictLabel(false)]);
  const right = answerKey(item)
    .filter((line) => line.right)
    .map(({label}) => label);
  return [
    {title: item.stem, lines: options, notes},
    {title: item.stem, lines: [], answer: [...right, item.explanation], notes},
  ];
}

function screenSlides(
  screen: WorkshopScreen,
  questions: ReadonlyMap<string, QuizItem>,
  notes: string,
): DeckSlide[] {
  switch (screen.kind) {
    case 'text': {
      const {title, lines, reveal} = screen;
      const question = {title, lines, notes};
      return reveal.length > 0 ? [question, {title, lines: [], answer: reveal, notes}] : [question];
    }
    case 'table':
      return [{title: screen.title, lines: [], table: [screen.head, ...screen.rows], notes}];
    case 'vote': {
      const {stem, options, answer, why} = screen;
      const right = options[answer.charCodeAt(0) - 65] ?? '';
      return [
        {title: stem, lines: lettered(options), notes},
        {title: stem, lines: [], answer: [`${answer}　${right}`, why], notes},
      ];
    }
    case 'question': {
      const item = questions.get(screen.id);
      return item ? questionSlides(item, notes) : [];
    }
  }
}

/**
 * Slides of a kit as it runs as standard: a title, every screen, and a slide for a block without
 * one, so that the notes of no block are lost.
 */
export function kitDeck(kit: Workshop, questions: ReadonlyMap<string, QuizItem>): DeckSlide[] {
  const front: DeckSlide = {
    title: kit.title,
    lines: [kit.lead],
    notes: [
      `${kit.minutes}分・${kit.headcount.typical}人（${kit.headcount.min}〜${kit.headcount.max}人）`,
      kit.room,
      ...kit.prepare.map((step) => `□ ${step}`),
    ].join('\n'),
  };
  const blocks = kit.blocks.filter(({extra}) => !extra);
  return [
    front,
    ...blocks.flatMap((block) => {
      const notes = notesOf(block);
      const slides = block.screens.flatMap((screen) => screenSlides(screen, questions, notes));
      return slides.length > 0 ? slides : [{title: block.title, lines: [], notes}];
    }),
  ];
}
