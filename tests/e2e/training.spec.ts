import fs from 'node:fs';
import {expectAccessible} from './support/axe';
import {expectClean, watch} from './support/site';
import {expect, test} from './support/test';
import {openKit, openProjector, startSession} from './support/training';

test.describe('planning', () => {
  test('a trainer with 90 minutes gets a run sheet to the minute and its paper', async ({page}) => {
    const seen = watch(page);
    await page.goto('/train');
    await page.getByLabel('90分').check();
    await page.getByLabel('人数').fill('13');
    await page.getByLabel('はじまり').fill('14:00');
    await page.getByRole('button', {name: '組み立てる'}).click();
    const heading = page.getByRole('heading', {name: /^進行表/});
    await expect(heading).toBeFocused();
    await expect(page.getByText('14:00〜15:30（90分）')).toBeVisible();
    await expect(page.getByText('5人の班が1つ、4人の班が2つ', {exact: false})).toBeVisible();
    const lengths = await page
      .getByRole('combobox', {name: /の分数$/})
      .evaluateAll((fields) => fields.map((field) => Number((field as HTMLSelectElement).value)));
    expect(lengths.reduce((sum, minutes) => sum + minutes, 0)).toBe(90);
    await expect(page.getByRole('cell', {name: /^休憩/})).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('link', {name: '問題用紙'}).first().click();
    await expect(page.getByRole('heading', {level: 1, name: '問題'})).toBeVisible();
    expectClean(seen);
  });

  test('an edit tells the wrong sum, one press mends it, and the address keeps it', async ({
    page,
  }) => {
    await openKit(page);
    await page.getByLabel('「静かな窓口」の分数').selectOption('14');
    await expect(page.getByText('合計が5分 長くなっています。')).toBeVisible();
    await page.getByRole('button', {name: '合計を60分にそろえる'}).click();
    await expect(page.getByText('長くなっています。')).toHaveCount(0);
    await page.getByRole('button', {name: '「三つの線と目ざす姿」を一つ前へ'}).click();
    await page.getByRole('button', {name: '「手をあげない町」をはずす'}).click();
    await expect(page.getByText(/あと\d+分 空いています。/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/あと\d+分 空いています。/)).toBeVisible();
    await expect(page.getByRole('row').nth(3)).toContainText('三つの線と目ざす姿');
  });

  test('a saved plan opens again; anything else leaves the plan as it is', async ({page}, info) => {
    await openKit(page, '四つの誤解をほぐす');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'ファイルに保存する'}).click(),
    ]);
    const saved = info.outputPath('plan.json');
    await download.saveAs(saved);
    const text = fs.readFileSync(saved, 'utf8');
    await openKit(page);
    const before = page.url();
    const bad = {
      'damaged.json': text.replace('_45_', '_46_'),
      'newer.json': text.replace('"version": 1', '"version": 9'),
      'markup.json': '<script>document.title = "x"</script>',
    };
    for (const [name, content] of Object.entries(bad)) {
      await page
        .getByLabel('計画のファイル')
        .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(content)});
      await expect(page.getByText('いまの計画は何も変わっていません。')).toBeVisible();
      expect(page.url()).toBe(before);
    }
    await page.getByLabel('計画のファイル').setInputFiles(saved);
    await expect(page.getByRole('heading', {name: '進行表「四つの誤解をほぐす」'})).toBeVisible();
  });

  test('a damaged link is refused with the reason, and nothing else happens', async ({page}) => {
    const seen = watch(page);
    const search = await openKit(page);
    await page.goto(`/train${search.slice(0, -2)}`);
    await expect(page.getByRole('alert')).toContainText('アドレスの計画を開けませんでした。');
    await page.goto('/train/run?p=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await expect(page.getByRole('alert')).toContainText('計画を開けませんでした。');
    expectClean(seen);
  });
});

test.describe('running', () => {
  test('eight minutes late: the offer ends the session on time, also after a reload', async ({
    page,
  }) => {
    const seen = watch(page);
    await startSession(page);
    await expect(page.getByRole('timer')).toHaveText(/^(3:00|2:[45]\d)$/);
    await page.clock.runFor(3 * 60_000);
    await page.getByRole('button', {name: '次へ'}).click();
    await page.clock.runFor(13 * 60_000);
    await expect(page.getByRole('timer')).toHaveText(/^−8:[0-2]\d$/);
    await expect(page.getByText('8分おくれ。', {exact: true})).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', {name: 'そうする'}).click();
    await expect(page.getByText('予定どおり')).toBeVisible();
    await page.getByRole('button', {name: '次へ'}).click();
    await page.reload();
    await expect(page.getByRole('heading', {level: 1, name: '静かな窓口'})).toBeVisible();
    await expect(page.getByText('終わりの予定 14:30')).toBeVisible();
    const rows = page.getByRole('region', {name: '進行表'}).getByRole('listitem');
    await expect(rows.last()).toContainText('結び');
    expectClean(seen);
  });

  test('a delay that is coming is planned for before it happens', async ({page}) => {
    await startSession(page);
    await page.clock.runFor(60_000);
    await page.getByLabel('このブロックが長引きそう').selectOption('8');
    await expect(page.getByText('8分おくれ。', {exact: true})).toBeVisible();
    await page.getByRole('button', {name: 'そうする'}).click();
    await expect(page.getByRole('timer')).toHaveText(/^(10:00|9:[3-5]\d)$/);
    await expect(page.getByText('予定どおり')).toBeVisible();
  });

  test('work that no longer fits is taken home, and an end that must move is told', async ({
    page,
  }) => {
    await startSession(page);
    await page.clock.runFor(49 * 60_000);
    for (let block = 0; block < 5; block++) await page.getByRole('button', {name: '次へ'}).click();
    const more = page.getByLabel('このブロックが長引きそう');
    await expect(page.getByText('おくれ。', {exact: false})).toBeVisible();
    await more.selectOption('2');
    await expect(page.getByText('「事後の確認」（5分）を持ち帰りにする')).toBeVisible();
    await expect(page.getByText('次のようにすると 14:30 に終わります。')).toBeVisible();
    await more.selectOption('20');
    await expect(page.getByText(/いちばん早い終わりは 14:\d\d（\d+分のび）です。/)).toBeVisible();
    await expect(page.getByText(/長引くのを\d+分までにすれば、14:30 に終われます。/)).toBeVisible();
    await expectAccessible(page);
  });

  test('stands still while paused, skips, goes back, and ends', async ({page}) => {
    await startSession(page);
    await page.getByRole('button', {name: '一時停止'}).click();
    const left = (await page.getByRole('timer').textContent()) ?? '';
    await page.clock.runFor(60_000);
    await expect(page.getByRole('timer')).toHaveText(left);
    await page.getByRole('button', {name: 'つづける'}).click();
    await expect(page.getByRole('button', {name: '次をとばす'})).toBeDisabled();
    await page.getByRole('button', {name: '次へ'}).click();
    await page.getByRole('button', {name: '次をとばす'}).click();
    await expect(page.getByText('このあと', {exact: false})).toContainText('三つの線と目ざす姿');
    await page.getByRole('button', {name: '前にもどす'}).click();
    await expect(page.getByRole('heading', {level: 1, name: '開く'})).toBeVisible();
    for (let block = 0; block < 8; block++) await page.getByRole('button', {name: '次へ'}).click();
    await expect(page.getByRole('heading', {name: 'おつかれさまでした'})).toBeVisible();
  });
});

test.describe('the projector', () => {
  test('follows the trainer’s window and leads it, by clicker too', async ({page, context}) => {
    await openKit(page);
    await page.getByRole('link', {name: '進行をはじめる'}).click();
    await page.getByRole('button', {name: 'はじめる'}).click();
    const screen = await openProjector(context, page);
    const seen = watch(screen);
    await expect(screen.getByRole('heading', {name: 'はじめての地域共生社会'})).toBeVisible();
    await page.getByRole('button', {name: '次へ'}).click();
    await expect(screen.getByRole('heading', {name: '事前の確認'})).toBeVisible();
    await screen.keyboard.press('PageDown');
    await expect(screen.getByRole('heading', {name: '静かな窓口'})).toBeVisible();
    await expect(page.getByText('3 / 11', {exact: false})).toBeVisible();
    await screen.keyboard.press('PageUp');
    await expect(screen.getByRole('heading', {name: '事前の確認'})).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(screen.getByRole('heading', {name: '静かな窓口'})).toBeVisible();
    await screen.reload();
    await expect(screen.getByRole('heading', {name: '静かな窓口'})).toBeVisible();
    expectClean(seen);
  });

  test('storage carries the screens where windows cannot talk to each other', async ({context}) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', {value: undefined});
    });
    const page = await context.newPage();
    await openKit(page);
    await page.getByRole('link', {name: '進行をはじめる'}).click();
    await page.getByRole('button', {name: 'はじめる'}).click();
    const screen = await openProjector(context, page);
    await expect(screen.getByRole('heading', {name: 'はじめての地域共生社会'})).toBeVisible();
    await page.getByRole('button', {name: '次へ'}).click();
    await expect(screen.getByRole('heading', {name: '事前の確認'})).toBeVisible();
  });

  test('every screen of every kit is large, fits, and hides its answer until the key', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto('/train');
    const kits = await page
      .getByRole('link', {name: /の進行表をひらく$/})
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(kits.length).toBeGreaterThanOrEqual(2);
    await page.setViewportSize({width: 1280, height: 720});
    for (const kit of kits) {
      await page.goto(`/train/screen${new URL(kit).search}`);
      const place = page.getByRole('navigation', {name: '画面を送る'}).locator('span');
      await expect(place).toBeVisible();
      const total = Number((await place.textContent())?.split('/')[1]);
      for (let press = 0; press < total * 2; press++) {
        const faults = await page.evaluate(() => {
          const main = document.querySelector('main');
          const texts = [...(main?.querySelectorAll('h1, li, td, th, p, span, b') ?? [])];
          const small = texts
            .filter(
              (node) => node.textContent && Number.parseFloat(getComputedStyle(node).fontSize) < 28,
            )
            .map((node) => `small: ${node.textContent}`);
          const {scrollHeight, scrollWidth} = document.documentElement;
          const over = scrollHeight > 720 || scrollWidth > 1280;
          return over ? [...small, `too much: ${main?.textContent}`] : small;
        });
        expect(faults).toEqual([]);
        await page.keyboard.press(' ');
      }
      await expect(place).toHaveText(`${total} / ${total}`);
    }
  });

  test('an answer is not in the page before the key', async ({page}) => {
    const search = await openKit(page);
    await page.goto(`/train/screen${search}`);
    const heading = page.getByRole('heading', {level: 1});
    const answer = page.getByText('○ 正解');
    await expect(heading).toBeVisible();
    for (let press = 0; press < 30; press++) {
      if ((await heading.textContent())?.startsWith('町の予算の打ち合わせ')) break;
      await page.keyboard.press('ArrowRight');
    }
    await expect(heading).toContainText('町の予算の打ち合わせ');
    await expect(answer).toHaveCount(0);
    expect(await page.content()).not.toContain('事業をするかどうかの条件はありません');
    await expectAccessible(page);
    await page.keyboard.press('PageDown');
    await expect(answer).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('PageUp');
    await expect(answer).toHaveCount(0);
  });
});
