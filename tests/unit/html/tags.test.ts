import {describe, expect, it} from 'vitest';
import {mapTags, tagsOf, withAttributes} from '../../../src/domain/html/tags';

describe('tagsOf', () => {
  it('reads values with any quotes or none', () => {
    const [tag] = tagsOf(`<a class="b c" href='/x?a=1&amp;b=2' id=d hidden>`);
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['class', 'b c'],
      ['href', '/x?a=1&b=2'],
      ['id', 'd'],
      ['hidden', ''],
    ]);
  });

  it('takes the slash of an unquoted value for a part of it', () => {
    expect(tagsOf('<a class=brand href=/>')[0]?.attributes.get('href')).toBe('/');
    expect(tagsOf('<link rel=icon href=/a.svg />')[0]?.attributes.get('href')).toBe('/a.svg');
  });

  it('does not end a tag at a bracket within quotes', () => {
    expect(tagsOf('<p title="a > b"><b>')).toHaveLength(2);
  });
});

describe('mapTags', () => {
  it('leaves text and end tags alone', () => {
    expect(mapTags('a &lt; b<br><i>c</i>', () => '')).toBe('a &lt; bc</i>');
  });

  it('writes a tag that reads back the same', () => {
    const html = mapTags('<use href=#a />', (tag) =>
      withAttributes(tag, new Map([['href', '#"<&']])),
    );
    expect(html).toBe('<use href="#&quot;&lt;&amp;" />');
    expect(tagsOf(html)[0]?.attributes.get('href')).toBe('#"<&');
  });
});
