import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import html5 from 'html-validate/elements/html5';
import {builtPages} from './support/site';
import {expect, test} from './support/test';

/** A paragraph may also end where its cell ends, which the minifier makes use of. */
const paragraph = {
  ...html5.p,
  implicitClosed: [...(html5.p?.implicitClosed ?? []), 'td', 'th', 'tr', 'tbody', 'tfoot'],
};

/** What the HTML standard asks of every page; that pages work for everybody is axe's part. */
const standard = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard'],
  elements: [{...html5, p: paragraph}],
});

test('every built page is HTML as the standard has it', async () => {
  test.setTimeout(240_000);
  const checker = new HtmlValidate(standard);
  const found: string[] = [];
  const pages = builtPages();
  for (const {file, html} of pages) {
    const {results} = await checker.validateString(html, file);
    for (const {line, column, message, ruleId} of results.flatMap(({messages}) => messages))
      found.push(`${file}:${line}:${column} ${message} (${ruleId})`);
  }
  expect(pages.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

test('the check of pages finds what is wrong', async () => {
  const {valid} = await new HtmlValidate(standard).validateString('<ul><p>x</p></ul>');
  expect(valid).toBe(false);
});
