import {describe, expect, it} from 'vitest';
import {robotsFile, withDates} from '../../../src/domain/findability/sitemap';

const item = (url: string) => ({url, changefreq: null});

describe('withDates', () => {
  it('dates the pages that are as of a day, and says nothing of the others', () => {
    const dates = new Map([['/docs/law/106-6', '2026-06-25']]);
    const items = [
      item('https://a.example.jp/m/docs/law/106-6'),
      item('https://a.example.jp/m/cases'),
    ];
    expect(withDates(items, 'https://a.example.jp', '/m/', dates)).toEqual([
      {...item('https://a.example.jp/m/docs/law/106-6'), lastmod: '2026-06-25'},
      item('https://a.example.jp/m/cases'),
    ]);
  });

  it('finds addresses in Japanese, also at the top of a host', () => {
    const dates = new Map([['/docs/考え方', '2026-11-21']]);
    const [dated] = withDates(
      [item(new URL('https://a.example.jp/docs/考え方').href)],
      'https://a.example.jp',
      '/',
      dates,
    );
    expect(dated).toHaveProperty('lastmod', '2026-11-21');
  });
});

describe('robotsFile', () => {
  it('names the sitemap with its whole address', () => {
    expect(robotsFile('https://a.example.jp', '/m/')).toContain(
      'Sitemap: https://a.example.jp/m/sitemap.xml',
    );
  });
});
