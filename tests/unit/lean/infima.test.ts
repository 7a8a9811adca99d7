import postcss from 'postcss';
import {expect, test} from 'vitest';
import {leanInfima} from '../../../src/plugins/lean/infima';
import {styleFileOf} from '../../../src/plugins/lean/styleFiles';

const lean = (css: string, from = '/node_modules/infima/dist/css/default/default.css') =>
  postcss([leanInfima]).process(css, {from}).css.replace(/\s+/g, '');

test('what no page shows is left out, and what only sounds like it stays', () => {
  expect(lean('.alert{a:b} .alert--info{a:b} .alert__icon svg{a:b} .alert a:hover{a:b}')).toBe('');
  expect(lean('.button:hover{a:b} .pagination-nav{a:b} .cardboard{a:b}')).toBe(
    '.pagination-nav{a:b}.cardboard{a:b}',
  );
  expect(lean('.navbar, .tabs, .menu{a:b}')).toBe('.navbar,.menu{a:b}');
  expect(lean('@media print{.hero{a:b} .navbar{a:b}}')).toBe('@mediaprint{.navbar{a:b}}');
});

test('its settings go with it', () => {
  expect(lean(':root{--ifm-card-padding:1px;--ifm-pagination-nav-gap:2px;--ifm-tabs-x:3px}')).toBe(
    ':root{--ifm-pagination-nav-gap:2px}',
  );
});

test('our own sheets are never touched', () => {
  expect(lean('.card{a:b}', '/src/components/Home/styles.module.css')).toBe('.card{a:b}');
});

test('styles of what no text shows are in a file of their own', () => {
  expect(styleFileOf('css|/site/src/components/Planner/parts/planForm.module.css|0')).toBe('tools');
  expect(styleFileOf('C:\\site\\src\\components\\Suki\\styles.module.css')).toBe('tools');
  for (const shared of ['/site/src/components/Quiz/styles.module.css', '/site/src/css/global.css'])
    expect(styleFileOf(shared)).toBe('styles');
});
