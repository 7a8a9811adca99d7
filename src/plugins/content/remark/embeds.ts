import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isEasy} from '../../../domain/easy/isEasy';
import type {BankQuestion, ContentGraph} from '../../../schema/graph';
import {isJsx, type JsxElement, stringAttribute} from '../load/markdown';
import {diagramData} from './diagrams';
import {dataAttribute} from './jsx';

/** A link that a question shows after the answer. */
export interface QuestionLink {
  readonly title: string;
  readonly url: string;
}

/** Titles and addresses of the pages that a set of questions points to, by page reference. */
export function questionLinks(
  graph: ContentGraph,
  questions: readonly BankQuestion[],
): Record<string, QuestionLink> {
  const refs = questions.flatMap((question) => [
    question.page,
    ...[...JSON.stringify(question).matchAll(/"misconception":"([a-z0-9-]+)"/g)].map(
      ([, id]) => `misconceptions/${id}`,
    ),
  ]);
  return Object.fromEntries(
    [...new Set(refs)].flatMap((ref) => {
      const [id = '', anchor] = ref.split('#');
      const page = graph.pages.get(id);
      if (!page) return [];
      const section = page.sections.find((entry) => entry.id === anchor);
      const title =
        section && section.level > 1
          ? `${page.frontMatter.title} ― ${section.heading}`
          : page.frontMatter.title;
      return [[ref, {title, url: anchor ? `${page.url}#${anchor}` : page.url}]];
    }),
  );
}

/** A question as a page carries it: without the path of its file. */
export function toQuizItem({file: _file, ...item}: BankQuestion) {
  return item;
}

function fillQuiz(node: JsxElement, graph: ContentGraph, pageId: string): void {
  const ids = (stringAttribute(node, 'ids') ?? '').split(/\s+/).filter(Boolean);
  const questions = ids.flatMap((id) => {
    const question = graph.questions.get(id);
    return question && !question.retired ? [question] : [];
  });
  const front = graph.pages.get(pageId)?.frontMatter;
  const staff = front === undefined || !isEasy(front);
  node.attributes = [
    dataAttribute('items', questions.map(toQuizItem)),
    dataAttribute('links', questionLinks(graph, questions)),
    dataAttribute('context', {pageId}),
    dataAttribute('confidence', staff),
  ];
}

/** Gives `<Quiz ids>` its questions and `<Diagram name>` its data, so that a page carries only its own. */
export function fillEmbeds(tree: Root, graph: ContentGraph, pageId: string): void {
  visit(tree, (visited) => {
    const node = visited as Nodes;
    if (!isJsx(node)) return;
    if (node.name === 'Quiz') fillQuiz(node, graph, pageId);
    if (node.name === 'Diagram') {
      const data = diagramData(graph, stringAttribute(node, 'name') ?? '');
      node.attributes = Object.entries(data ?? {})
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => dataAttribute(key, value));
    }
  });
}
