import type {ContentGraph} from '../../schema/graph';
import type {QuizItem} from '../content/data';

/** What exporters need beside the questions: names for the ids in them. */
export interface ExportContext {
  /** Title of a page or section, by page reference. */
  readonly pageTitle: (ref: string) => string;
  /** Title of a source, by id. */
  readonly sourceTitle: (id: string) => string;
  /** A glossary term, by id. */
  readonly termName: (id: string) => string;
}

/** Names as the content graph knows them; an unknown id stands for itself. */
export function exportContext(graph: ContentGraph): ExportContext {
  return {
    pageTitle: (ref) => {
      const [id = '', anchor] = ref.split('#');
      const page = graph.pages.get(id);
      if (!page) return ref;
      const section = page.sections.find((entry) => entry.id === anchor && entry.level > 1);
      return section ? `${page.frontMatter.title} ― ${section.heading}` : page.frontMatter.title;
    },
    sourceTitle: (id) => graph.sources.get(id)?.title ?? id,
    termName: (id) => graph.terms.get(id)?.term ?? id,
  };
}

/** Why the answer holds, where it is taught and on what it rests, one statement a line. */
export function explanationLines(question: QuizItem, context: ExportContext): string[] {
  const sources = question.sources.map(({id, where}) => `${context.sourceTitle(id)}（${where}）`);
  return [
    question.explanation,
    `学ぶページ：${context.pageTitle(question.page)}`,
    `出典：${sources.join('、')}`,
    `確認日：${question.checkedOn}`,
  ];
}

/** Words a learning system can filter by: topic, level of thinking and terms. */
export function tagsOf(question: QuizItem, context: ExportContext): string[] {
  return [...new Set([question.topic, question.bloom, ...question.concepts.map(context.termName)])];
}
