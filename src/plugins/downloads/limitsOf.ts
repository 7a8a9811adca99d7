import type {QuizItem} from '../../domain/content/data';
import {type Format, limits} from '../../domain/exporters/limits';
import type {DownloadLimit} from './types';

/** What a format cannot carry of these questions; notes that touch none of them are left away. */
export function limitsOf(format: Format, questions: readonly QuizItem[]): DownloadLimit[] {
  const ids = (touches?: (question: QuizItem) => boolean) =>
    touches ? questions.filter(touches).map(({id}) => id) : [];
  return limits[format].flatMap(({note, leftOut, reduced}) => {
    const limit = {note, leftOut: ids(leftOut), reduced: ids(reduced)};
    const general = !leftOut && !reduced;
    return general || limit.leftOut.length + limit.reduced.length > 0 ? [limit] : [];
  });
}
