import type {KitData, QuizItem} from '@site/src/domain/content/data';

/** Questions of one part of a kit's paper. */
export interface Section {
  readonly id: 'pre' | 'work' | 'post';
  readonly title: string;
  readonly items: readonly QuizItem[];
}

/** The parts of the question sheet; each begins a page, so that 事前 and 事後 are front and back. */
export function sections({kit, items}: KitData): Section[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const work = [...new Set(kit.blocks.flatMap(({questions}) => questions))];
  const all: Section[] = [
    {id: 'pre', title: '事前の確認', items: pick(kit.pre)},
    {id: 'post', title: '事後の確認', items: pick(kit.post)},
    {id: 'work', title: 'みんなで考える問題', items: pick(work)},
  ];
  return all.filter((section) => section.items.length > 0);
}
