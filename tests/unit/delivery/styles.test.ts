import {describe, expect, it} from 'vitest';
import {styleFile, withStyles} from '../../../src/domain/delivery/styles';

const shared = styleFile('/assets/css/styles.1.css', '.table{} .quiz_a1B2{}');
const planner = styleFile('/assets/css/Planner.2.css', '.table .sheet_x-Y2:hover{margin:.5rem}');
const page = (body: string) =>
  `<head><link rel=stylesheet href=/assets/css/styles.1.css></head><body>${body}</body>`;

describe('withStyles', () => {
  it('links to the sheet of a component that is on the page', () => {
    const html = withStyles(page('<p class="wide sheet_x-Y2">表</p>'), [planner, shared]);
    expect(html).toContain('.css><link rel="stylesheet" href="/assets/css/Planner.2.css"></head>');
    expect(html.match(/styles\.1\.css/g)).toHaveLength(1);
  });

  it('finds a class without quotes', () => {
    expect(withStyles(page('<p class=sheet_x-Y2>表</p>'), [planner])).toContain('Planner.2.css');
  });

  it('leaves a page alone that only shares words or classes of the frame with it', () => {
    const html = page('<table class="table">sheet hover sheet_x-Y23</table>');
    expect(withStyles(html, [shared, planner])).toBe(html);
  });
});
