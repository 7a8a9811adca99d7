import {describe, expect, it} from 'vitest';
import {headersFile, nginxFile} from '../../../src/domain/delivery/headers';
import {movedPage} from '../../../src/domain/delivery/moved';
import {withLoader, withoutSpriteStyle} from '../../../src/domain/delivery/page';
import {contentPolicy, inlineScripts, withPolicy} from '../../../src/domain/delivery/policy';
import {knownScripts} from '../../../src/plugins/delivery';

const head = '<html><head><meta charset=UTF-8><title>t</title>';
const page = (body: string) => `${head}</head><body>${body}</body>`;

describe('inlineScripts', () => {
  it('takes what runs and leaves data and files', () => {
    const html = page(
      '<script>a()</script><script type=application/ld+json>{}</script><script src=/b.js defer></script><script type=module>c()</script>',
    );
    expect(inlineScripts(html)).toEqual(['a()', 'c()']);
  });
});

describe('knownScripts', () => {
  const own = '<script>theme()</script>';

  it('gives the hashes that all pages share', () => {
    const pages = new Map([
      ['a.html', page(own)],
      ['b.html', page(own)],
    ]);
    expect(knownScripts(pages)).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  });

  it('refuses a script that came in with the content of one page', () => {
    const strange = page(`${own}<script>alert(1)</script>`);
    for (const order of [
      [page(own), strange],
      [strange, page(own)],
    ]) {
      const pages = new Map(order.map((html, at) => [`${at}.html`, html]));
      expect(() => knownScripts(pages)).toThrow('ほかのページにないスクリプト');
    }
  });
});

describe('withPolicy', () => {
  it('puts the policy before everything it governs', () => {
    const policy = contentPolicy({scripts: ["'sha256-x'"], folder: false});
    const html = withPolicy(page('<script>a()</script>'), policy);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(policy).toContain("script-src 'self' 'sha256-x';");
    expect(policy).not.toMatch(/unsafe|file:/);
  });

  it('refuses a page where it has no place', () => {
    expect(() => withPolicy('<p>', "default-src 'none'")).toThrow('no charset');
  });
});

describe('withLoader', () => {
  const scripts = '<script src=/r.js defer></script><script src=/m.js defer></script>';

  it('leaves fetching and running the scripts to the loader', () => {
    const html = withLoader(`${head}${scripts}</head>`, '$&load()');
    expect(html).not.toContain('defer');
    expect(html).toContain('<script data-scripts="/r.js /m.js">$&load()</script></head>');
  });

  it('leaves a page without scripts as it is', () => {
    expect(withLoader(page(''), 'load()')).toBe(page(''));
  });
});

describe('withoutSpriteStyle', () => {
  it('leaves no style attribute', () => {
    expect(withoutSpriteStyle('<svg style="display: none;"><defs>')).not.toContain('style=');
  });
});

describe('files for servers', () => {
  it('carry the policy, also for a site below a path', () => {
    expect(headersFile('P', '/m/')).toMatch(/^\/m\/\*\n {2}Content-Security-Policy: P; frame-an/);
    const nginx = nginxFile('P', '/m/');
    expect(nginx).toContain('location /m/assets/');
    expect(nginx.match(/Content-Security-Policy/g)).toHaveLength(2);
    expect(nginx).toContain('rewrite ^(/m/.+)/$ $1 permanent;');
    expect(nginx.match(/gzip on;/g)).toHaveLength(2);
  });
});

describe('movedPage', () => {
  it('leads on without a script', () => {
    expect(movedPage('/new?a=1&b=2', 't')).toContain('content="0; url=/new?a=1&amp;b=2"');
  });
});
