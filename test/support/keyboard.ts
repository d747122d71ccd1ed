import type { Locator, Page } from 'playwright-core';

type Keys = { press?: 'Tab' | 'Shift+Tab'; most?: number };

/** Presses Tab until the focus is where it should be; an error says where it was looked for in vain. */
export async function tabTo(page: Page, target: Locator, { press = 'Tab', most = 200 }: Keys = {}): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(press);
  }
  throw new Error(`${press} does not lead to ${String(target)} within ${String(most)} presses.`);
}

/** Waits until the focus is there. */
export const focusOn = (target: Locator): Promise<void> => focused(target).waitFor();

/** Waits until the page has done what it has put off for its next turn, as listening to the keys of a drag that has just begun. */
export const nextTurn = (page: Page): Promise<unknown> => page.evaluate('new Promise((done) => setTimeout(done))');

/** Takes the option of that name from the list of the field that has the focus, by the arrow keys; what is typed leaves only that one. */
export async function takeOption(page: Page, name: string, { typed }: { typed?: string } = {}): Promise<void> {
  await (typed === undefined ? page.keyboard.press('ArrowDown') : page.keyboard.type(typed));
  const option = page.getByRole('option', { name, exact: true });
  await option.waitFor();
  if (typed !== undefined) await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
  const reached = option.and(page.locator('[data-combobox-selected]'));
  for (let pressed = 0; (await reached.count()) === 0; pressed += 1) {
    if (pressed > 20) throw new Error(`The arrow keys do not lead to ${name}.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'hidden' });
}

const focused = (target: Locator): Locator => target.and(target.page().locator(':focus'));
const isFocused = async (target: Locator): Promise<boolean> => (await focused(target).count()) === 1;
