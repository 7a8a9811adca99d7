import path from 'node:path';
import {exportContext} from '../../../../src/domain/exporters/context';
import {toQuizItem} from '../../../../src/plugins/content/remark/embeds';
import {openContent} from '../../../../src/plugins/content/store';

const root = path.resolve(__dirname, '../../../..');

/** The real content: what is exported for people is what is tested. */
export const graph = openContent(root).graph();
export const bank = [...graph.questions.values()].map(toQuizItem);
export const context = exportContext(graph);
