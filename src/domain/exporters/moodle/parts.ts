import {element, escapeXml} from '../xml';

/** Lines of plain text as HTML paragraphs. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => element('p', escapeXml(line).replaceAll('\n', '<br />'))).join('');
}

/** `<text>` with plain text. */
export const plainText = (text: string) => element('text', escapeXml(text));

/** An element in Moodle's HTML format around HTML. */
export const html = (name: string, content: string, more: Readonly<Record<string, string>> = {}) =>
  element(name, plainText(content), {...more, format: 'html'});

/** An answer with the per cent of the mark it earns and its feedback. */
export function answer(fraction: string, text: string, feedback: string, format = 'html'): string {
  const written = format === 'html' ? paragraphs([text]) : text;
  return element(
    'answer',
    [plainText(written), html('feedback', paragraphs(feedback ? [feedback] : []))],
    {fraction, format},
  );
}
