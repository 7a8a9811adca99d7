import {describe, expect, it} from 'vitest';
import {readonlyPage} from '../../../src/domain/offline/readonlyPage';
import {relativeLink, type SiteFiles} from '../../../src/domain/offline/relativeLinks';
import {completeShell} from '../../../src/domain/offline/shell';
import {openSections, openSidebar} from '../../../src/domain/offline/sidebar';

const site: SiteFiles = {
  baseUrl: '/manabi/',
  files: new Set([
    'index.html',
    'docs/law.html',
    'docs/law/6.html',
    'css/a.css',
    'learn/index.html',
  ]),
};

describe('relativeLink', () => {
  it.each([
    ['/manabi/', 'docs/law/6.html', '../../index.html'],
    ['/manabi', 'index.html', 'index.html'],
    ['/manabi/docs/law', 'docs/law/6.html', '../law.html'],
    ['/manabi/docs/law/6?q=1#ko-2', 'index.html', 'docs/law/6.html#ko-2'],
    ['/manabi/learn/', 'docs/law.html', '../learn/index.html'],
    ['#ko', 'index.html', '#ko'],
    ['https://example.jp/', 'index.html', 'https://example.jp/'],
  ])('leads from %s on %s to %s', (url, from, to) => {
    expect(relativeLink(url, from, site)).toBe(to);
  });

  it('knows what leads to nothing, also on the same server', () => {
    expect(relativeLink('/manabi/nai', 'index.html', site)).toBeUndefined();
    expect(relativeLink('/docs/law', 'index.html', site)).toBeUndefined();
  });
});

const line = (to: string, mark: string, pages = '') =>
  `<li class="menu__list-item${mark}"><div class=menu__list-item-collapsible><a class=x href=${to}><span>s</span></a><button type=button></button></div>${pages}`;
const pages = '<ul class=menu__list><li><a href=/manabi/docs/law/6>6</a></ul>';

describe('openSidebar', () => {
  it('gives a closed section the pages that another page shows', () => {
    const closed = line('/manabi/docs/law', ' menu__list-item--collapsed');
    const open = line('/manabi/docs/law', '', pages);
    expect(openSidebar(closed, openSections(open))).toBe(open);
    expect(openSidebar(open, openSections(open))).toBe(open);
  });
});

describe('readonlyPage', () => {
  const leftBehind = new Set(['files/manabiba-offline.zip']);
  const edition = {
    site,
    leftBehind,
    sections: new Map(),
    stylesheet: 'css/a.css',
    notice: '<p>notice</p>',
  };
  const page = (body: string) =>
    `<!doctype html><html lang=ja><head><link rel=canonical href=https://x.jp/></head><body><script>a<b</script><div id=__docusaurus>${body}</div></body>`;

  it('takes every script away and shows what stands in for it', () => {
    const made = readonlyPage(
      page(
        '<script src=/manabi/a.js defer></script><noscript><a href=/manabi/docs/law>x</a></noscript>',
      ),
      'docs/law/6.html',
      edition,
    );
    expect(made).not.toMatch(/script>|canonical/);
    expect(made).toContain('<p>notice</p><a href="../law.html">x</a>');
    expect(made).toContain('href="../../css/a.css"');
  });

  it('takes the address of what this edition does not hold', () => {
    const made = readonlyPage(
      page('<a href=/manabi/files/manabiba-offline.zip>z</a>'),
      'index.html',
      edition,
    );
    expect(made).toContain('<a>z</a>');
  });

  it('names what leads to nothing', () => {
    expect(() => readonlyPage(page('<a href=/manabi/nai>'), 'index.html', edition)).toThrow(
      'index.html: /manabi/nai',
    );
  });
});

describe('completeShell', () => {
  it('refuses a page it does not know', () => {
    expect(() => completeShell('<html></html>', {lang: 'ja', title: 'a'})).toThrow('not the known');
  });
});
