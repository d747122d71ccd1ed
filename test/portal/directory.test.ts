import type { Page } from 'playwright-core';
import { violationsOf, visit } from '../support/portal/browser.js';
import { portalStack } from '../support/portal/portal-stack.js';
import { LOOKS } from '../support/portal/portal-pages.js';

const { as } = portalStack();
const asAda = (options = {}) => as('Ada Admin', options);
const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent || document.activeElement.name');

it('an administrator adds a user; a save that is refused says why and keeps what was typed', async () => {
  const { page, consoleErrors } = await asAda();
  await visit(page, '/directory/users');
  await page.getByRole('button', { name: 'Add user' }).click();
  const panel = page.getByRole('dialog', { name: 'Add user' });
  const [name, email] = [panel.getByRole('textbox', { name: 'Name' }), panel.getByRole('textbox', { name: 'E-mail' })];
  await name.fill('Ines Vidal');
  await email.fill('olga@example.test');
  await panel.getByRole('button', { name: 'Add user' }).click();
  await panel.getByText('BrowserSession else has this e-mail address.').waitFor();
  expect(await name.inputValue()).toBe('Ines Vidal');
  expect(await email.inputValue()).toBe('olga@example.test');
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('409')]);
  await email.fill('ines@example.test');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ines Vidal' }).waitFor();
  expect(await question(page).count()).toBe(0);
}, 60_000);

it('an administrator adds a member, removes them, and puts them back by keyboard', async () => {
  const { page } = await asAda();
  await visit(page, '/directory/groups');
  await page.getByRole('button', { name: 'security', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'security' });
  await panel.getByRole('combobox', { name: 'Add a person' }).fill('olga');
  await page.getByRole('option', { name: 'Olga Petrova' }).click();
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  const remove = panel.getByRole('button', { name: 'Remove Olga Petrova' });
  await remove.press('Enter');
  const sure = page.getByRole('dialog', { name: 'Remove Olga Petrova from security?' });
  await sure.getByRole('button', { name: 'Remove' }).press('Enter');
  await page.getByText('Olga Petrova is removed from security.').waitFor();
  await sure.waitFor({ state: 'detached' });
  await remove.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await remove.waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  // The focus is back in the panel, which Escape closes.
  await page.waitForFunction('document.activeElement.closest("[role=dialog]") !== null');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}, 60_000);

it('says so when a removal could not be undone', async () => {
  const { page, consoleErrors } = await asAda();
  await visit(page, '/directory/groups');
  await page.getByRole('button', { name: 'security', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Olga Petrova' }).click();
  await page.getByRole('dialog', { name: 'Remove Olga Petrova from security?' }).getByRole('button', { name: 'Remove' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await page.route('**/members/*', (route) => route.abort());
  await undo.click();
  await page.getByText('This could not be undone').waitFor();
  await page.getByText('Doorward cannot be reached.').waitFor();
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
}, 60_000);

const WAYS_OUT: [way: string, leave: (page: Page) => Promise<unknown>][] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['the cross', (page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()],
  ['a click beside it', (page) => page.mouse.click(20, 400)],
  ['going back', (page) => page.goBack({ timeout: 1_000 }).catch(() => undefined)],
];
it.each([
  { path: '/directory/users', button: 'Add user' },
  { path: '/directory/users', button: 'Olga Petrova' },
  { path: '/tokens', button: 'New token' },
])(
  'what is typed behind "$button" on $path is not lost without a question, whichever way somebody leaves',
  async ({ path, button }) => {
    const { page } = await asAda();
    await visit(page, path);
    await page.getByRole('button', { name: button }).first().click();
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
    await name.fill('Half a na');
    for (const [, leave] of WAYS_OUT) {
      await leave(page);
      await question(page).getByRole('button', { name: 'Stay' }).click();
      await question(page).waitFor({ state: 'detached' });
      expect(await name.inputValue()).toBe('Half a na');
    }
    await name.focus();
    await page.keyboard.press('Escape');
    await question(page).waitFor();
    // The question has the Escape key while it stands before the panel; the focus goes back to the field.
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    await page.waitForFunction('document.activeElement.value === "Half a na"');
    await page.keyboard.press('Escape');
    await question(page).getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: button }).first().click();
    expect(await name.inputValue()).not.toBe('Half a na');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
  60_000,
);

it.each(LOOKS.filter(({ look }) => look === 'light' || look === 'dark'))(
  'nothing is wrong for axe with what opens on these pages ($look)',
  async ({ options }) => {
    const { page } = await asAda(options);
    const wrong: string[] = [];
    const look = async (at: string) => wrong.push(...(await violationsOf(page)).map((one) => `${at}: ${one}`));
    await visit(page, '/directory/groups');
    await page.getByRole('button', { name: 'security', exact: true }).click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await look('side panel');
    await page.getByRole('textbox', { name: 'Name' }).fill('Security team');
    await page.keyboard.press('Escape');
    await question(page).waitFor();
    await look('question');
    await visit(page, '/tokens?open=new');
    await page.getByRole('dialog', { name: 'New token' }).waitFor();
    await look('new token');
    await visit(page, '/directory/users?open=new');
    await page.getByRole('dialog', { name: 'Add user' }).waitFor();
    await look('new user');
    await visit(page, '/audit');
    await page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click();
    await page.getByRole('region', { name: /^Data of event/ }).waitFor();
    await look('audit row');
    expect(wrong).toEqual([]);
  },
  120_000,
);
