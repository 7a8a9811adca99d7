import type {QuizItem} from '../../content/data';
import {type ExportContext, explanationLines, tagsOf} from '../context';
import {carried} from '../limits';
import {element} from '../xml';
import {moodleBody} from './body';
import {html, paragraphs, plainText} from './parts';

function moodleQuestion(question: QuizItem, context: ExportContext): string {
  const {type, questiontext, rest, more} = moodleBody(question);
  return element(
    'question',
    [
      element('name', plainText(`${question.id} ${question.stem.slice(0, 40)}`)),
      questiontext,
      html('generalfeedback', paragraphs([...explanationLines(question, context), ...more])),
      // An embedded question earns the sum of its parts.
      ...(type === 'cloze' ? [] : [element('defaultgrade', '1')]),
      element('penalty', '0'),
      element('hidden', '0'),
      element('idnumber', question.id),
      ...rest,
      element(
        'tags',
        tagsOf(question, context).map((tag) => element('tag', plainText(tag))),
      ),
    ],
    {type},
  );
}

function category(topic: string, info: string): string {
  return element(
    'question',
    [
      element(
        'category',
        plainText(`$course$/top/地域共生まなびば/${topic.replaceAll('/', '//')}`),
      ),
      html('info', info),
    ],
    {type: 'category'},
  );
}

/**
 * The bank in Moodle XML, one category a topic.
 *
 * @param head what the file is and its licence, told in every category
 * @see https://docs.moodle.org/en/Moodle_XML_format
 */
export function moodleXml(
  questions: readonly QuizItem[],
  context: ExportContext,
  head: readonly string[],
): string {
  const items = carried('moodle', questions);
  const blocks = [...new Set(items.map(({topic}) => topic))].flatMap((topic) => [
    category(topic, paragraphs(head)),
    ...items.filter((item) => item.topic === topic).map((item) => moodleQuestion(item, context)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('quiz', blocks)}\n`;
}
