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
  await dialog.getByText('Say why you need it').waitFor();
  await dialog.getByText('Choose how long you need it').waitFor();
  await dialog.getByRole('textbox', { name: 'Why do you need access?' }).fill('On call this week');
  await dialog.getByRole('combobox', { name: 'For how long?' }).click();
  await ravi.getByRole('option', { name: '1 minute' }).click();
  await dialog.getByRole('button', { name: 'Request', exact: true }).click();
  const mine = ravi.getByRole('article', { name: 'Grafana viewer' }).first();
  await mine.getByText('Waiting').first().waitFor();

  const waiting = mia.getByRole('article', { name: 'Ravi Patel asks for Grafana viewer' });
  await waiting.getByText('On call this week').waitFor();
  await waiting.getByRole('button', { name: 'Approve: Ravi Patel asks for Grafana viewer' }).click();
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
  for (const sentence of ['Give it a name', 'Choose at least one group', 'Choose a group']) await ada.getByText(sentence).waitFor();
  await ada.getByRole('textbox', { name: 'Name' }).fill('Customer exports');
  const pick = async (label: string, option: string) => {
    await ada.getByRole('combobox', { name: label, exact: true }).click();
    await ada.getByRole('option', { name: option }).first().click();
    await ada.keyboard.press('Escape');
  };
  await pick('Visible to groups', 'everyone');
  await pick('Group', 'wiki-editors');
  await pick('Approver 1', 'Manager');
  await ada.getByRole('button', { name: 'Add approver' }).click();
  await pick('Approver 2', 'Resource owner');
  await pick('Person of approver 2', 'Olga Petrova');
  await ada.getByRole('button', { name: 'Add approver' }).click();
  await pick('Approver 3', 'User group');
  await pick('Group of approver 3', 'security');
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
  await ada.getByRole('button', { name: 'Revoke Wiki editor of Ravi Patel' }).click();
  const dialog = ada.getByRole('dialog', { name: 'Revoke access' });
  await dialog.getByRole('textbox').first().fill('The project is over');
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await mine.getByText('Ended', { exact: true }).waitFor();
}, 120_000);

it('of two who decide at once, the second is told that the first was faster', async () => {
  await ask('rina', 'Salesforce', 'P30D');
  const [{ page: mia, consoleErrors }, { page: marco }] = [await as('Mia Chen'), await as('Marco Rossi')];
  const what = 'Rina Cohen asks for Salesforce';
  for (const page of [mia, marco]) {
    await page.goto('/inbox');
    await page.getByRole('button', { name: `Approve: ${what}` }).click();
  }
  await marco.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await marco.getByRole('article', { name: what }).waitFor({ state: 'detached' });
  await mia.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await mia.getByText('The request is decided already.').waitFor();
  await mia.getByRole('article', { name: what }).waitFor({ state: 'detached' });
  // The 409 is on the console of a browser, whatever the page makes of it.
  consoleErrors.splice(0);
}, 120_000);

it('the search leads from anywhere to people, flows, requests and pages, by keyboard', async () => {
  const { page } = await as('Ada Admin');
  const search = page.getByRole('combobox', { name: 'Search people, flows, requests and pages' });
  for (const [typed, group, found, address] of [
    ['olga', 'People', 'Olga Petrova olga@example.test', '**/directory/users?open=*'],
    ['salesforce', 'Requests', 'Ravi Patel: Salesforce Error', '**/access-requests/queue?who=all&request=*'],
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
  await ravi.getByText('Nothing has that name.').waitFor();
}, 60_000);

it('a page says that its session is over, as soon as its person is deactivated', async () => {
  const somebody = await as('Sven Berg');
  await visit(somebody.page, '/requests');
  const { id } = stack.user('sven');
  await stack.as(stack.user('ada')).PATCH('/api/v1/users/{id}', { params: { path: { id } }, body: { active: false } });
  await somebody.page.getByRole('dialog', { name: 'Your session is over' }).waitFor();
  somebody.consoleErrors.splice(0);
}, 60_000);
