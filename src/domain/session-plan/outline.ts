import type {Workshop} from '../../schema/workshop';
import type {WorkshopBlock} from '../../schema/workshopBlock';
import type {BlockOutline, KitOutline} from './types';

/** A–D cards are held up for a vote of the kit and for a question of the bank with one answer. */
function votes({kind, screens}: WorkshopBlock): boolean {
  return (
    kind !== 'check' &&
    screens.some((screen) => screen.kind === 'vote' || screen.kind === 'question')
  );
}

function blockOutline(block: WorkshopBlock, kit: string): BlockOutline {
  const {steps: _steps, say: _say, stumbles: _stumbles, screens: _screens, ...rest} = block;
  return {...rest, kit, votes: votes(block)};
}

/** What planning needs of a kit, so that its pages do not carry scripts and screens. */
export function kitOutline(workshop: Workshop): KitOutline {
  const {id, title, order, lead, audience, goals, minutes, headcount, page} = workshop;
  return {
    id,
    title,
    order,
    lead,
    audience,
    goals,
    minutes,
    headcount,
    url: `/docs/${page}`,
    blocks: workshop.blocks.map((block) => blockOutline(block, id)),
    decks: workshop.decks.map((deck) => ({
      id: deck.id,
      kind: deck.kind,
      title: deck.title,
      per: deck.per,
    })),
    sheets: workshop.sheets.map((sheet) => ({id: sheet.id, title: sheet.title, per: sheet.per})),
  };
}
