import fs from 'node:fs';
import type {Page} from '@playwright/test';
import jsQR from 'jsqr';
import {readXlsx} from '../unit/exporters/support/readXlsx';
import {expectAccessible} from './support/axe';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';
import {answerCheck} from './support/training';

/** Answers a check with the option at that place for every item, and reads the code. */
async function answerAll(page: Page, phase: 'pre' | 'post', option: number): Promise<string> {
  await page.goto(`/train/measure/answer?set=path-onboarding&phase=${phase}`);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return answerCheck(page, phase, option);
}

test('codes and paper become a report, on the page and as files', async ({page}) => {
  test.setTimeout(120_000);
  const seen = watch(page);
  const codes: string[] = [];
  for (let person = 0; person < 2; person++) {
    codes.push(await answerAll(page, 'pre', person));
    codes.push(await answerAll(page, 'post', person + 1));
    await page.getByRole('button', {name: '次の人が答える'}).click();
  }
  expect(new Set(codes).size).toBe(4);
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{1,4})+$/);

  await page.goto('/train/measure?set=path-onboarding');
  await expect(page.getByLabel('研修・コース')).toHaveValue('path-onboarding');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const wrong = codes[0]?.replace(/^(.)(.)/, '$2$1') ?? '';
  await page
    .getByLabel('符号（一行に一つ）')
    .fill([...codes.map((code) => code.toLowerCase()), codes[3], wrong].join('\n'));
  await expect(page.getByText('6行目：打ちまちがいがあります')).toBeVisible();
  await expect(page.getByText('4・5行目は、同じ人の事後の符号です。')).toBeVisible();
  for (let person = 1; person <= 4; person++) {
    await page.getByLabel(`${person}人目の事前`).fill('ABAAB');
    await page.getByLabel(`${person}人目の事後`).fill('ＢＢＢＢＢ');
  }
  await page.getByLabel('5人目の事前').fill('AB');
  await expect(page.getByText('問3のところで読めません')).toBeVisible();
  await expect(page.getByText('事前と事後のそろった人が6人')).toBeVisible();
  await expect(page.getByText('5人未満').first()).toBeVisible();
  await expectAccessible(page);

  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Excelで保存'}).click(),
  ]);
  const {sheets} = readXlsx(fs.readFileSync(await workbook.path()));
  expect(Object.keys(sheets)).toEqual(['まとめ', '問題ごと', '選択肢ごと']);
  expect(sheets.まとめ?.flat().join()).toContain('参考値');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '問題ごとのCSV'}).click(),
  ]);
  expect(fs.readFileSync(await csv.path(), 'utf8').startsWith('\uFEFF番号,')).toBe(true);

  await page.reload();
  await expect(page.getByLabel('4人目の事前')).toHaveValue('ABAAB');
  expectClean(seen);
});

test('the QR code on a device says the same as its code', async ({page}) => {
  const code = await answerAll(page, 'pre', 0);
  await expectAccessible(page);
  const picture = page.getByRole('img', {name: '符号のQRコード'});
  const {data, width, height} = await picture.evaluate(async (svg) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const context = canvas.getContext('2d');
    const image = new Image();
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', '400');
    copy.setAttribute('height', '400');
    copy.querySelector('rect')?.setAttribute('fill', '#fff');
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    context?.drawImage(image, 0, 0, 400, 400);
    const pixels = context?.getImageData(0, 0, 400, 400);
    return {data: Array.from(pixels?.data ?? []), width: 400, height: 400};
  });
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(code);
});

test('the page on the formulas shows them as MathML with the figures of the example', async ({
  page,
}) => {
  await page.goto('/train/measure/formulas');
  expect(await page.locator('math').count()).toBeGreaterThan(10);
  await expect(page.getByText('約0.74です')).toBeVisible();
});
