import {verdictLabel} from '../../domain/grading/trueFalse';
import type {MeasureItem, MeasureSet} from '../../domain/measurement/types';
import type {BankQuestion, ContentGraph} from '../../schema/graph';

/** Fewer items than this measure nothing. */
const least = 3;

/** A question as a check counts it; `undefined` for types that are not ticked. */
export function measureItem(question: BankQuestion): MeasureItem | undefined {
  const {id, explanation} = question;
  // 「【学ぶ前の確認】」 and the like would be wrong on the same item afterwards.
  const stem = question.stem.replace(/^【[^】]*】\s*/u, '');
  if (question.type === 'single' || question.type === 'multiple') {
    const options = question.options.map((option) => ({
      id: option.id,
      text: option.text,
      right: option.correct,
    }));
    return {id, stem, explanation, many: question.type === 'multiple', options};
  }
  if (question.type !== 'truefalse') return undefined;
  // The verdict alone is counted: a reason beside it would be a second item.
  const options = [true, false].map((verdict) => ({
    id: String(verdict),
    text: verdictLabel(verdict),
    right: verdict === question.answer,
  }));
  return {id, stem: `本当？誤解？ ${stem}`, explanation, many: false, options};
}

function itemsOf(graph: ContentGraph, ids: readonly string[]): MeasureItem[] {
  return ids.flatMap((id) => {
    const question = graph.questions.get(id);
    const item = question && measureItem(question);
    return item ? [item] : [];
  });
}

/** Checks of every kit, and of every learning path: its 事前チェック before and after. */
export function measureSets(graph: ContentGraph): MeasureSet[] {
  const kits = [...graph.workshops.values()].map((kit) => ({
    id: `kit-${kit.id}`,
    title: `研修「${kit.title}」`,
    pre: itemsOf(graph, kit.pre),
    post: itemsOf(graph, kit.post),
  }));
  const paths = [...graph.paths.values()]
    .sort((a, b) => a.order - b.order)
    .map((path) => {
      const items = itemsOf(graph, path.precheck);
      return {id: `path-${path.id}`, title: `コース「${path.title}」`, pre: items, post: items};
    });
  return [...kits, ...paths].filter(
    ({pre, post}) => pre.length >= least && pre.length === post.length,
  );
}
