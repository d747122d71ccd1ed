import type { Locator, Page } from 'playwright-core';

type Keys = { press?: 'Tab' | 'Shift+Tab'; limit?: number };

/** Presses Tab until the target has the focus; throws when it does not get there. */
export async function tabTo(page: Page, target: Locator, { press = 'Tab', limit = 200 }: Keys = {}): Promise<void> {
  for (let pressed = 0; pressed < limit; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(press);
  }
  throw new Error(`${press} does not lead to ${String(target)} within ${String(limit)} presses.`);
}

/** Waits until the target has the focus. */
export const focusOn = (target: Locator): Promise<void> => focused(target).waitFor();

/** Waits for the next turn of the page's event loop, for example until a drag that has just begun listens to keys. */
export const nextTurn = (page: Page): Promise<unknown> => page.evaluate('new Promise((done) => setTimeout(done))');

/** Chooses an option of the focused field by the arrow keys; typed text narrows the list to that option first. */
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
