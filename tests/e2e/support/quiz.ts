import fs from 'node:fs';
import path from 'node:path';
import {expect, type Locator, type Page} from '@playwright/test';
import {parse} from 'yaml';
import type {Question} from '../../../src/schema/question';

const bank = path.resolve(__dirname, '../../../docs/_bank');

/** A question as its author wrote it. @throws Error when no bank file has it */
export function question(id: string): Question {
  for (const file of fs.readdirSync(bank)) {
    const {questions} = parse(fs.readFileSync(path.join(bank, file), 'utf8')) as {
      questions: Question[];
    };
    const found = questions.find((item) => item.id === id);
    if (found) return found;
  }
  throw new Error(`no question ${id}`);
}

/** Card of a question on its page. */
export function cardOf(page: Page, id: string): Locator {
  return page.locator(`#q-${id}`);
}

/** The control that hands a question in: a button, or before hydration a summary. */
export function handInOf(card: Locator): Locator {
  return card.locator('button[type=submit], summary.mb-button').first();
}

const choice = (card: Locator, name: string, value: string) =>
  card.locator(`input[name="${name}"][value="${value}"]`);

/**
 * Fills the fields of a question by touch, rightly or wrongly, without handing it in.
 *
 * @param right Ignored where nothing is right or wrong.
 */
export async function fill(card: Locator, item: Question, right: boolean): Promise<void> {
  switch (item.type) {
    case 'single': {
      const option = item.options.find(({correct = false}) => correct === right);
      return choice(card, 'option', option?.id ?? '').tap();
    }
    case 'multiple': {
      for (const {id, correct = false} of item.options) {
        if (correct === right) await choice(card, 'option', id).tap();
      }
      return;
    }
    case 'truefalse': {
      await choice(card, 'verdict', String(item.answer === right)).tap();
      const reason = item.reasons?.find(({correct = false}) => correct === right);
      return reason && choice(card, 'reason', reason.id).tap();
    }
    case 'match': {
      for (const {id, answer} of item.rows) {
        const other = item.choices.find((entry) => entry.id !== answer);
        const value = right ? answer : (other?.id ?? '');
        await card.locator(`select[name="row:${id}"]`).selectOption(value);
      }
      return;
    }
    case 'order': {
      const ids = item.items.map(({id}) => id);
      for (const [index, id] of (right ? ids : ids.toReversed()).entries()) {
        await card.locator(`select[name="place:${id}"]`).selectOption(String(index + 1));
      }
      return;
    }
    case 'cloze': {
      for (const blank of item.blanks) {
        const field = card.locator(`[name="blank:${blank.id}"]`);
        if (blank.mode === 'text') await field.fill(right ? (blank.accepted[0] ?? '') : 'ちがう語');
        else {
          const option = blank.options.find(({correct = false}) => correct === right);
          await field.selectOption(option?.id ?? '');
        }
      }
      return;
    }
    case 'scenario':
      return choice(card, 'choice', item.nodes[0]?.choices[0]?.id ?? '').tap();
    case 'reflect':
      return card.getByRole('textbox').fill('まず話を聞きます。');
  }
}

/** Plays a branching case to its end, always taking the first way out. */
export async function playOn(card: Locator): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if ((await handInOf(card).count()) === 0) return;
    await card.locator('input[name=choice]').first().tap();
    await handInOf(card).tap();
  }
}

/** Changes the field that has the focus, by keys alone. */
async function press(page: Page): Promise<void> {
  const kind = await page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? element.type : (element?.tagName ?? '');
  });
  if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
  else if (kind === 'SELECT') await page.keyboard.press('ArrowDown');
  else if (kind === 'text' || kind === 'TEXTAREA') await page.keyboard.type('soudan');
}

/** Fills and hands in a question with Tab, Space, arrows and Enter only. */
export async function answerByKeyboard(page: Page, card: Locator): Promise<void> {
  await card.focus();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const onSubmit = await handInOf(card).evaluate((element) => element === document.activeElement);
    if (onSubmit) return page.keyboard.press('Enter');
    await press(page);
  }
  throw new Error('the keyboard never came to 答え合わせ');
}

/** Collects what the live region of a quiz says from now on. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, {said});
    for (const region of document.querySelectorAll('main output[aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent?.trim() ?? '';
        if (text) said.push(text);
      }).observe(region, {childList: true, characterData: true, subtree: true});
    }
  });
  return () => page.evaluate(() => (window as unknown as {said: string[]}).said);
}

/** Expects the place a reader is led to after handing in. */
export async function expectLedOn(card: Locator, item: Question): Promise<void> {
  const heading =
    item.type === 'scenario'
      ? card.getByRole('heading', {name: '場面1でしたこと'})
      : card.getByRole('heading', {name: /^問\d+の答えと解説$/});
  await expect(heading).toBeFocused();
}
