import type { Page } from 'playwright-core';
import { violationsOf, visit } from '../support/portal/browser.js';
import { dataOf } from '../support/http/every-page.js';
import { tabTo } from '../support/portal/keyboard.js';
import { portalStack } from '../support/portal/portal-stack.js';

const { stack, as: windowOf, flowId } = portalStack();
const as = async (...who: Parameters<typeof windowOf>): Promise<Page> => (await windowOf(...who)).page;
const ask = async (who: string, flow: string, duration?: string): Promise<string> => {
  const body = { flowId: flowId(flow), justification: 'For the audit', ...(duration !== undefined && { duration }) };
  return dataOf(await stack.as(stack.user(who)).POST('/api/v1/access-requests', { body })).id;
};
const requestOf = async (who: string, id: string) =>
  dataOf(await stack.as(stack.user(who)).GET('/api/v1/access-requests/{id}', { params: { path: { id } } }));
const focusedName = (page: Page) => page.locator(':focus').getAttribute('aria-label');
const named = (page: Page, name: string) => page.locator(`:focus[aria-label="${name}"]`).waitFor();

describe('by keyboard alone', () => {
  it('somebody reads who approves, asks for access, and withdraws it', async () => {
    const page = await as('Ravi Patel');
    await page.getByRole('heading', { name: 'Salesforce' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Who approves AWS production' }));
    await page.keyboard.press('Enter');
    await page.getByText('Resource owner (Otto Maier)').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Request Grafana viewer' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Request Grafana viewer' });
    await dialog.waitFor();
    await page.keyboard.type('On call this week');
    await tabTo(page, dialog.getByRole('combobox', { name: 'For how long?' }));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: '1 hour' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Request', exact: true }));
    await page.keyboard.press('Enter');
    const mine = page.getByRole('article', { name: 'Grafana viewer' }).first();
    await mine.getByText('Waiting').first().waitFor();
    const query = { scope: 'mine', flowId: flowId('Grafana viewer'), limit: 1 } as const;
    const { items } = dataOf(await stack.as(stack.user('ravi')).GET('/api/v1/access-requests', { params: { query } }));
    expect(items).toMatchObject([{ justification: 'On call this week', requestedDuration: 'PT1H', status: 'pending' }]);

    await tabTo(page, mine.getByRole('button', { name: 'Withdraw Grafana viewer' }));
    await page.keyboard.press('Enter');
    const withdrawing = page.getByRole('dialog', { name: 'Withdraw: Grafana viewer' });
    await withdrawing.waitFor();
    await tabTo(page, withdrawing.getByRole('textbox', { name: 'Reason' }));
    await page.keyboard.type('BrowserSession else does it');
    await tabTo(page, withdrawing.getByRole('button', { name: 'Withdraw', exact: true }));
    await page.keyboard.press('Enter');
    await mine.getByText('Cancelled').waitFor();
    await page.getByRole('status').getByText('Grafana viewer is withdrawn.').waitFor({ state: 'attached' });
    // The button that was pressed is gone; the focus is not.
    await page.locator('h1:focus').waitFor();
    expect((await requestOf('ravi', items[0]!.id)).status).toBe('cancelled');
  }, 90_000);

  it('an approver moves through the inbox, approves one and denies another', async () => {
    const approved = await ask('olga', 'Grafana viewer', 'PT1H');
    const denied = await ask('otto', 'Grafana viewer', 'PT1H');
    const page = await as('Mia Chen');
    await tabTo(page, page.getByRole('link', { name: /^Inbox/ }));
    await page.keyboard.press('Enter');
    const card = (who: string) => page.getByRole('article', { name: `${who} asks for Grafana viewer` });
    await card('Otto Maier').waitFor();
    await to(page, 'Olga Petrova asks for Grafana viewer');
    await page.keyboard.press('j');
    expect(await focusedName(page)).toBe('Otto Maier asks for Grafana viewer');
    await page.keyboard.press('k');
    expect(await focusedName(page)).toBe('Olga Petrova asks for Grafana viewer');

    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Olga Petrova: Grafana viewer' });
    await panel.getByText('For the audit').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await named(page, 'Olga Petrova asks for Grafana viewer');

    await page.keyboard.press('a');
    const approving = page.getByRole('dialog', { name: 'Approve – Olga Petrova: Grafana viewer' });
    await approving.waitFor();
    // Letters that are keys of the inbox are letters here.
    await page.keyboard.type('Have a look, and do enjoy it, jack');
    await tabTo(page, approving.getByRole('textbox', { name: 'Shorter duration, minutes' }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('30');
    await tabTo(page, approving.getByRole('button', { name: 'Approve', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Olga Petrova: Grafana viewer is approved.').waitFor({ state: 'attached' });
    await card('Olga Petrova').waitFor({ state: 'detached' });
    expect(await requestOf('olga', approved)).toMatchObject({ status: 'active', approvedDuration: 'PT30M' });
    expect((await requestOf('olga', approved)).approval.steps[0]!.approvers[0]).toMatchObject({
      comment: 'Have a look, and do enjoy it, jack',
    });

    // The card is gone; one goes on at the next.
    await named(page, 'Otto Maier asks for Grafana viewer');
    await page.keyboard.press('d');
    const denying = page.getByRole('dialog', { name: 'Deny – Otto Maier: Grafana viewer' });
    await denying.waitFor();
    await tabTo(page, denying.getByRole('button', { name: 'Deny', exact: true }));
    await page.keyboard.press('Enter');
    await denying.getByText('Say why').waitFor();
    await tabTo(page, denying.getByRole('textbox', { name: 'Reason' }));
    await page.keyboard.type('Use the shared board');
    await tabTo(page, denying.getByRole('button', { name: 'Deny', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Otto Maier: Grafana viewer is denied.').waitFor({ state: 'attached' });
    expect(await requestOf('otto', denied)).toMatchObject({ status: 'denied', reason: { message: 'Use the shared board' } });
  }, 90_000);

  /** Presses j until that card has the focus. */
  async function to(page: Page, name: string) {
    for (let pressed = 0; pressed < 50 && (await page.locator(`:focus[aria-label="${name}"]`).count()) === 0; pressed++)
      await page.keyboard.press('j');
    expect(await focusedName(page)).toBe(name);
  }
});

describe.each(['light', 'dark'] as const)('nothing is wrong for axe, and Escape gives the focus back (%s)', (colorScheme) => {
  /** Opens by Enter on the button, looks, and leaves by Escape. */
  async function look(page: Page, button: string, meanwhile: () => Promise<void> = async () => undefined) {
    const opener = page.getByRole('button', { name: button, exact: true }).first();
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await meanwhile();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await named(page, button);
  }

  it('in the dialogs of a requester, and the card of a flow', async () => {
    const page = await as('Rina Cohen', { colorScheme });
    await visit(page, '/requests');
    await look(page, 'Request Grafana viewer', async () => {
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByRole('button', { name: 'Request', exact: true }));
      await page.keyboard.press('Enter');
      await dialog.getByText('Say why you need it').waitFor();
    });
    await tabTo(page, page.getByRole('button', { name: 'Who approves GitHub admin' }));
    await page.keyboard.press('Enter');
    await page.getByText('Everyone in security').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await tabTo(page, page.getByRole('button', { name: 'Account of Rina Cohen' }));
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await named(page, 'Account of Rina Cohen');
    await visit(page, '/requests?tab=mine');
    await look(page, 'Withdraw GitHub admin');
    await visit(page, '/requests?tab=resources&flow=none');
    await page.getByText('This is not in your catalogue').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }, 120_000);

  it('in the dialogs of an approver', async () => {
    const page = await as('Mia Chen', { colorScheme });
    await visit(page, '/inbox');
    await look(page, 'Approve: Rina Cohen asks for GitHub admin');
    await look(page, 'Deny: Rina Cohen asks for GitHub admin', async () => {
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByRole('button', { name: 'Deny', exact: true }));
      await page.keyboard.press('Enter');
      await dialog.getByText('Say why').waitFor();
    });
    await look(page, 'Open: Rina Cohen asks for GitHub admin');
  }, 120_000);
});

it('a requester without a manager is warned on the card and before sending', async () => {
  const page = await as('Mia Chen');
  await visit(page, '/requests');
  const warning = 'You have no manager; an administrator will have to step in.';
  const button = page.getByRole('button', { name: 'Request Grafana viewer' });
  await page.getByText(warning).first().waitFor();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(warning).waitFor();
}, 60_000);
