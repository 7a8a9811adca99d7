import type {WorkshopBlock} from '../../schema/workshopBlock';
import type {WorkshopScreen} from '../../schema/workshopScreen';
import {type Library, placed} from './library';
import type {SessionPlan} from './types';

/** One screen of a session, with its place. */
export interface Slide {
  readonly block: string;
  /** Place among the screens of the block, from 0. */
  readonly at: number;
  /** Block of the run sheet it belongs to, by its place. */
  readonly item: number;
  readonly screen: WorkshopScreen;
}

/** What the projector shows: a screen, and whether its answer is uncovered. */
export interface Shown {
  readonly block: string;
  readonly at: number;
  readonly open: boolean;
}

const titleScreen = (title: string): WorkshopScreen => ({
  kind: 'text',
  title,
  lines: [],
  reveal: [],
});

/** Every screen of a session in order; a block without any shows its title. */
export function slidesOf(
  library: Library,
  plan: Pick<SessionPlan, 'items'>,
  blocks: ReadonlyMap<string, WorkshopBlock>,
): Slide[] {
  return placed(library, plan).flatMap(({block, outline}, item) => {
    const own = blocks.get(block)?.screens ?? [];
    const screens = own.length > 0 ? own : [titleScreen(outline.title)];
    return screens.map((screen, at) => ({block, at, item, screen}));
  });
}

/** Is something on the screen hidden until the key? */
export function hasAnswer(screen: WorkshopScreen): boolean {
  return screen.kind === 'text' ? screen.reveal.length > 0 : screen.kind !== 'table';
}

/** Place of what is shown among the slides; the first one where it is not among them. */
export function slideIndex(slides: readonly Slide[], shown: Shown | undefined): number {
  const found = slides.findIndex(({block, at}) => block === shown?.block && at === shown.at);
  return Math.max(0, found);
}

function show(slide: Slide | undefined, open = false): Shown | undefined {
  return slide && {block: slide.block, at: slide.at, open};
}

/** One press forward: the answer first, then the next screen. Stays at the end. */
export function forward(slides: readonly Slide[], shown: Shown | undefined): Shown | undefined {
  const index = slideIndex(slides, shown);
  const slide = slides[index];
  if (slide && hasAnswer(slide.screen) && !shown?.open) return show(slide, true);
  return show(slides[index + 1]) ?? show(slide, shown?.open);
}

/** One press back: covers the answer, then the screen before. Stays at the beginning. */
export function back(slides: readonly Slide[], shown: Shown | undefined): Shown | undefined {
  const index = slideIndex(slides, shown);
  return shown?.open ? show(slides[index]) : show(slides[Math.max(0, index - 1)]);
}

/** The first screen of a place in the run sheet. */
export function firstOf(slides: readonly Slide[], item: number): Shown | undefined {
  return show(slides.find((slide) => slide.item === item));
}
