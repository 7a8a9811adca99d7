import {describe, expect, test} from 'vitest';
import {readConfidence} from '../../../src/components/Quiz/hooks/useAnswerForm';
import {readCloze} from '../../../src/components/Quiz/questions/cloze/readCloze';
import {stemParts} from '../../../src/components/Quiz/questions/cloze/stemParts';
import {readMatch} from '../../../src/components/Quiz/questions/match/readMatch';
import {readMultiple} from '../../../src/components/Quiz/questions/multiple/readMultiple';
import {readOrder} from '../../../src/components/Quiz/questions/order/readOrder';
import {readSingle} from '../../../src/components/Quiz/questions/single/readSingle';
import {readTrueFalse} from '../../../src/components/Quiz/questions/trueFalse/readTrueFalse';
import {samples} from '../support/sampleQuestions';

function form(...entries: readonly [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('a form as the browser hands it in', () => {
  test('single', () => {
    expect(readSingle(form(['option', 'juso']))).toEqual({type: 'single', option: 'juso'});
    expect(readSingle(form())).toBeNull();
  });

  test('multiple', () => {
    const data = form(['option', 'a'], ['option', 'b']);
    expect(readMultiple(data)).toEqual({type: 'multiple', options: ['a', 'b']});
    expect(readMultiple(form())).toBeNull();
  });

  test('truefalse needs the reason where one is asked for', () => {
    const {truefalse} = samples;
    expect(readTrueFalse(form(['verdict', 'false']), truefalse)).toBeNull();
    expect(readTrueFalse(form(['verdict', 'true'], ['reason', 'x']), truefalse)).toEqual({
      type: 'truefalse',
      verdict: true,
      reason: 'x',
    });
    const plain = {...truefalse, reasons: undefined};
    expect(readTrueFalse(form(['verdict', 'false']), plain)).toMatchObject({verdict: false});
  });

  test('match needs every row', () => {
    expect(readMatch(form(['row:juso', 'doui'], ['row:shien', '']), samples.match)).toBeNull();
    expect(readMatch(form(['row:juso', 'doui'], ['row:shien', 'doui']), samples.match)).toEqual({
      type: 'match',
      rows: [
        {id: 'juso', value: 'doui'},
        {id: 'shien', value: 'doui'},
      ],
    });
  });

  test('order takes numbers, also those set twice before hydration', () => {
    const data = form(['place:a', '3'], ['place:b', '2'], ['place:c', '3']);
    expect(readOrder(data, ['a', 'b', 'c']).items).toEqual(['b', 'c', 'a']);
  });

  test('cloze keeps words clean and needs every blank', () => {
    const data = form(['blank:kind', 'gimu'], ['blank:article', ' <b>１０６条</b>\u0007 ']);
    expect(readCloze(data, samples.cloze)?.blanks[1]).toEqual({id: 'article', value: 'b106条/b'});
    expect(
      readCloze(form(['blank:kind', 'gimu'], ['blank:article', '<>']), samples.cloze),
    ).toBeNull();
  });

  test('自信 may be left open', () => {
    expect(readConfidence(form(['confidence', '3']))).toBe(3);
    expect(readConfidence(form(['confidence', '9']))).toBeUndefined();
    expect(readConfidence(form())).toBeUndefined();
  });

  test('a stem falls into text and blanks', () => {
    expect(stemParts('{{a}}は、{{b-1}}。')).toEqual([
      {kind: 'blank', id: 'a'},
      {kind: 'text', text: 'は、'},
      {kind: 'blank', id: 'b-1'},
      {kind: 'text', text: '。'},
    ]);
  });
});
