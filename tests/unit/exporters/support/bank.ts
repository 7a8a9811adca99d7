import path from 'node:path';
import type {QuizItem} from '../../../../src/domain/content/data';
import {exportContext} from '../../../../src/domain/exporters/context';
import {toQuizItem} from '../../../../src/plugins/content/remark/embeds';
import {openContent} from '../../../../src/plugins/content/store';

const root = path.resolve(__dirname, '../../../..');

/** The real content: what is exported for people is what is tested. */
export const graph = openContent(root).graph();
// Readings are worked out from the table of words at build time; they are no part of a question.
export const bank = [...graph.questions.values()]
  .map(toQuizItem)
  .map(({readings: _readings, ...item}) => item as QuizItem);
export const context = exportContext(graph);
