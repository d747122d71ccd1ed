import type { Locator, Page } from 'playwright-core';
import { visit } from '../support/portal/browser.js';
import { portalStack } from '../support/portal/portal-stack.js';

const { stack, as, flowId } = portalStack();
const ask = async (who: string, flow: string, duration?: string): Promise<string> => {
  const body = { flowId: flowId(flow), justification: 'For the audit', ...(duration !== undefined && { duration }) };
  const { data: request } = await stack.as(stack.user(who)).POST('/api/v1/access-requests', { body });
  return request!.id;
};

it('a person asks, an approver approves in the inbox, and access appears and ends without reloading', async () => {
  const [{ page: ravi }, { page: mia }] = [await as('Ravi Patel'), await as('Mia Chen')];
  await mia.goto('/inbox');
  await ravi.goto('/requests');
  await ravi.getByRole('button', { name: 'Request Grafana viewer' }).click();
  const dialog = ravi.getByRole('dialog', { name: 'Request Grafana viewer' });
  await dialog.getByRole('button', { name: 'Request', exact: true }).click();
  await dialog.getByText('Enter a justification').waitFor();
  await dialog.getByText('Select a duration').waitFor();
  await dialog.getByRole('textbox', { name: 'Justification' }).fill('On call this week');
  await dialog.getByRole('combobox', { name: 'Duration' }).click();
  await ravi.getByRole('option', { name: '1 minute' }).click();
  await dialog.getByRole('button', { name: 'Request', exact: true }).click();
  const mine = ravi.getByRole('article', { name: 'Grafana viewer' }).first();
  await mine.getByText('Waiting').first().waitFor();

  const waiting = mia.getByRole('article', { name: 'Grafana viewer for Ravi Patel' });
  await waiting.getByText('On call this week').waitFor();
  await waiting.getByRole('button', { name: 'Approve Grafana viewer for Ravi Patel' }).click();
  await mia.getByRole('textbox', { name: 'Comment' }).fill('Have a look');
  await mia.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });

  await mine.getByText('Active').waitFor();
  await mine.getByText('“Have a look”').waitFor();
  // The minute is over by itself; the page sees it.
  await mine.getByText('Ended', { exact: true }).waitFor({ timeout: 90_000 });
}, 180_000);

it('an administrator publishes a flow of three steps, and it stands in the catalogue at once', async () => {
  const [{ page: rina }, { page: ada }] = [await as('Rina Cohen'), await as('Ada Admin')];
  await rina.goto('/requests');
  await rina.getByRole('button', { name: 'Request VPN' }).waitFor();
  await ada.goto('/flows/new?kind=resource');
  await ada.getByRole('button', { name: 'Save' }).click();
  // A save that is refused says why at the fields.
  for (const sentence of ['Enter a name', 'Select at least one group', 'Select a group']) await ada.getByText(sentence).waitFor();
  await ada.getByRole('textbox', { name: 'Name' }).fill('Customer exports');
  const pick = async (label: string, option: string, within: Page | Locator = ada) => {
    await within.getByRole('combobox', { name: label, exact: true }).click();
    await ada.getByRole('option', { name: option }).first().click();
    await ada.keyboard.press('Escape');
  };
  await pick('User portal visibility', 'everyone');
  await pick('User group assignment', 'wiki-editors');
  const approver = (at: number) => ada.getByRole('listitem', { name: `Approver ${at}`, exact: true });
  await pick('Approver type', 'Requester’s manager', approver(1));
  await ada.getByRole('button', { name: 'Add approver' }).click();
  await pick('Approver type', 'Resource owner', approver(2));
  await pick('Resource owner', 'Olga Petrova', approver(2));
  await ada.getByRole('button', { name: 'Add approver' }).click();
  await pick('Approver type', 'User group', approver(3));
  await pick('User group', 'security', approver(3));
  await ada.getByRole('radio', { name: /order/i }).click();
  await ada.getByRole('button', { name: 'Save' }).click();
  await ada.waitForURL('**/access-requests/flows');
  await rina.getByRole('button', { name: 'Request Customer exports' }).waitFor();
}, 120_000);

it('an administrator revokes access, and its person sees it end', async () => {
  await ask('ravi', 'Wiki editor');
  const [{ page: ravi }, { page: ada }] = [await as('Ravi Patel'), await as('Ada Admin')];
  await ravi.goto('/requests?tab=mine');
  const mine = ravi.getByRole('article', { name: 'Wiki editor' }).first();
  await mine.getByText('Active').waitFor();
  await ada.goto('/access-requests/sessions?sub=timed');
  await ada.getByRole('button', { name: 'Revoke Wiki editor for Ravi Patel' }).click();
  const dialog = ada.getByRole('dialog', { name: 'Revoke access' });
  await dialog.getByRole('textbox').first().fill('The project is over');
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await mine.getByText('Ended', { exact: true }).waitFor();
}, 120_000);

it('the slower of two approvers learns that the request is already decided', async () => {
  await ask('rina', 'Salesforce', 'P30D');
  const [{ page: mia, consoleErrors }, { page: marco }] = [await as('Mia Chen'), await as('Marco Rossi')];
  const what = 'Salesforce for Rina Cohen';
  for (const page of [mia, marco]) {
    await page.goto('/inbox');
    await page.getByRole('button', { name: `Approve ${what}` }).click();
  }
  await marco.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await marco.getByRole('article', { name: what }).waitFor({ state: 'detached' });
  await mia.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await mia.getByText('This request has already been decided.').waitFor();
  await mia.getByRole('article', { name: what }).waitFor({ state: 'detached' });
  // The 409 is on the console of a browser, whatever the page makes of it.
  consoleErrors.splice(0);
}, 120_000);

it('the search leads from anywhere to people, flows, requests and pages, by keyboard', async () => {
  const { page } = await as('Ada Admin');
  const search = page.getByRole('combobox', { name: 'Search people, flows, requests and pages' });
  for (const [typed, group, found, address] of [
    ['olga', 'People', 'Olga Petrova olga@example.test', '**/directory/users?open=*'],
    ['salesforce', 'Requests', 'Salesforce for Ravi Patel Error', '**/access-requests/queue?who=all&request=*'],
    ['grafana', 'Approval flows', 'Grafana viewer', '**/flows/*'],
    ['audit', 'Pages', 'Audit', '**/audit'],
  ] as const) {
    await visit(page, '/settings');
    await page.keyboard.press('Control+K');
    await search.waitFor();
    await page.keyboard.type(typed);
    const option = page.getByRole('group', { name: group }).getByRole('option', { name: found, exact: true });
    await option.waitFor();
    while (!(await option.getAttribute('data-combobox-selected'))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    await search.waitFor({ state: 'detached' });
  }
  const { page: ravi } = await as('Ravi Patel');
  await visit(ravi, '/requests');
  await ravi.keyboard.press('Control+K');
  await ravi.getByRole('combobox', { name: 'Search people, flows, requests and pages' }).waitFor();
  await ravi.keyboard.type('olga');
  await ravi.getByText('No results').waitFor();
}, 60_000);

it('a page says that its session is over, as soon as its person is deactivated', async () => {
  const somebody = await as('Sven Berg');
  await visit(somebody.page, '/requests');
  const { id } = stack.user('sven');
  await stack.as(stack.user('ada')).PATCH('/api/v1/users/{id}', { params: { path: { id } }, body: { active: false } });
  await somebody.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  somebody.consoleErrors.splice(0);
}, 60_000);
