import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openDatabase } from '../../prisma/database.js';
import { visit } from '../support/portal/browser.js';
import { dataOf } from '../support/http/every-page.js';
import { portalStack } from '../support/portal/portal-stack.js';

const { stack, as, flowId } = portalStack();

/** Says in the API what somebody has asked for through a flow and is not over. */
const openRequests = async (who: string, flow: string) => {
  const query = { scope: 'mine', flowId: flowId(flow), status: ['pending', 'missing_data', 'approved', 'active'] } as const;
  const answer = await stack
    .as(stack.user(who))
    .GET('/api/v1/access-requests', { params: { query: { ...query, status: [...query.status] } } });
  return dataOf(answer).items.map(({ id, justification }) => ({ id, justification }));
};
const withdraw = async (who: string, flow: string) => {
  for (const { id } of await openRequests(who, flow)) {
    dataOf(await stack.as(stack.user(who)).POST('/api/v1/access-requests/{id}/cancel', { params: { path: { id } }, body: {} }));
  }
};
const ask = async (who: string, flow: string, duration?: string): Promise<string> => {
  const body = { flowId: flowId(flow), justification: 'For the audit', ...(duration !== undefined && { duration }) };
  return dataOf(await stack.as(stack.user(who)).POST('/api/v1/access-requests', { body })).id;
};

/** The request dialog of a flow without a choice of duration, with a text typed. */
async function typedInto(page: Page, flow: string, text: string) {
  await visit(page, '/requests');
  await page.getByRole('button', { name: `Request ${flow}` }).click();
  const dialog = page.getByRole('dialog', { name: `Request ${flow}` });
  const field = dialog.getByRole('textbox', { name: 'Why do you need access?' });
  await field.fill(text);
  const send = (name: 'Request' | 'Try again' = 'Request') => dialog.getByRole('button', { name, exact: true }).click();
  return { dialog, field, send };
}

/** Signs in beside the page, as the dialog says. */
async function signInBeside(page: Page, name: string) {
  // The development identity provider remembers who was there last, and does not let another take their place.
  await page.context().clearCookies();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: /^Sign in/ }).click()]);
  await tab.getByRole('button', { name }).click();
  await tab.getByText('You are signed in.').waitFor();
  await tab.close();
}

const endSession = async (who: string) => {
  const db = openDatabase(stack.demo.databaseUrl);
  await db.$executeRaw`DELETE FROM portal_sessions WHERE sess ->> 'userId' = ${stack.user(who).id}`;
  await db.$disconnect();
};

describe('when the session ends while somebody types', () => {
  it('a request goes on with its text after signing in beside the page', async () => {
    const { page, consoleErrors } = await as('Olga Petrova');
    const { dialog, field, send } = await typedInto(page, 'VPN', 'Night shift');
    await endSession('olga');
    await send();
    const over = page.getByRole('dialog', { name: 'Your session is over' });
    await over.waitFor();
    // Escape neither closes the dialog nor the one behind it.
    await page.keyboard.press('Escape');
    await over.waitFor();
    await signInBeside(page, 'Olga Petrova');
    await over.waitFor({ state: 'detached' });
    await dialog.getByText('Your session is over, and nothing was sent.').waitFor();
    expect(await field.inputValue()).toBe('Night shift');
    await send('Try again');
    await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
    expect((await openRequests('olga', 'VPN')).map(({ justification }) => justification)).toEqual(['Night shift']);
    await page.getByText('Reconnecting').waitFor({ state: 'detached' });
    consoleErrors.splice(0);
    await withdraw('olga', 'VPN');
  }, 90_000);

  it('a change is sent with the token of the new session, though the page has not heard of it', async () => {
    const { page, consoleErrors } = await as('Olga Petrova');
    const { send } = await typedInto(page, 'VPN', 'Signed in anew');
    const tab = await page.context().newPage();
    await endSession('olga');
    await tab.goto('/auth/sign-in?return_to=/signed-in');
    await tab.getByRole('button', { name: 'Olga Petrova' }).click();
    await tab.getByText('You are signed in.').waitFor();
    await tab.close();
    await send();
    await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
    expect(await openRequests('olga', 'VPN')).toHaveLength(1);
    consoleErrors.splice(0);
    await withdraw('olga', 'VPN');
  }, 90_000);

  it('nothing is sent in the name of somebody else who has signed in beside the page', async () => {
    const { page, consoleErrors } = await as('Olga Petrova');
    const { dialog, field, send } = await typedInto(page, 'VPN', 'Written by Olga');
    await endSession('olga');
    await send();
    await signInBeside(page, 'Selma Lind');
    const another = page.getByRole('dialog', { name: 'BrowserSession else is signed in' });
    await another.getByText('Selma Lind has signed in in this browser').waitFor();
    expect(await openRequests('selma', 'VPN')).toEqual([]);
    await signInBeside(page, 'Olga Petrova');
    await another.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('Written by Olga');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    consoleErrors.splice(0);
  }, 90_000);

  it('a decision goes on with its reason', async () => {
    const id = await ask('ravi', 'Grafana viewer', 'PT1H');
    const { page, consoleErrors } = await as('Mia Chen');
    await visit(page, '/inbox');
    await page.getByRole('button', { name: 'Deny: Ravi Patel asks for Grafana viewer' }).click();
    const dialog = page.getByRole('dialog', { name: /^Deny/ });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Ask for less');
    await endSession('mia');
    await dialog.getByRole('button', { name: 'Deny', exact: true }).click();
    await signInBeside(page, 'Mia Chen');
    await page.getByRole('dialog', { name: 'Your session is over' }).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.waitFor({ state: 'detached' });
    const answer = await stack.as(stack.user('ravi')).GET('/api/v1/access-requests/{id}', { params: { path: { id } } });
    expect(dataOf(answer)).toMatchObject({ status: 'denied', reason: { message: 'Ask for less' } });
    consoleErrors.splice(0);
  }, 90_000);
});

it('a request whose connection is lost is sent once, when it is back', async () => {
  const { page, consoleErrors } = await as('Sven Berg');
  const { dialog, field, send } = await typedInto(page, 'VPN', 'From the train');
  await page.context().setOffline(true);
  await send();
  await dialog.getByText('Doorward cannot be reached. Check your connection and try again.').waitFor();
  expect(await field.inputValue()).toBe('From the train');
  // What was loaded stays.
  await page.getByText('Reconnecting').waitFor();
  await page.getByRole('heading', { name: 'VPN', exact: true }).waitFor();
  await page.context().setOffline(false);
  await send('Try again');
  await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
  expect((await openRequests('sven', 'VPN')).map(({ justification }) => justification)).toEqual(['From the train']);
  await page.getByText('Reconnecting').waitFor({ state: 'detached' });
  consoleErrors.splice(0);
}, 90_000);

it('a request whose answer is lost is not sent a second time by trying again', async () => {
  const { page, consoleErrors } = await as('Selma Lind');
  const { dialog, send } = await typedInto(page, 'VPN', 'Arrived, unheard');
  await page.route(
    '/api/v1/access-requests',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await send();
  await dialog.getByText('Doorward cannot be reached. Check your connection and try again.').waitFor();
  await send('Try again');
  await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
  expect(await openRequests('selma', 'VPN')).toHaveLength(1);
  consoleErrors.splice(0);
}, 90_000);

it('while Temporal is away, a request waits with its text, and is one once Temporal is back', async () => {
  const { page, consoleErrors } = await as('Nora Newcomer');
  const { dialog, field, send } = await typedInto(page, 'VPN', 'During an outage');
  const temporal = await temporalPid();
  process.kill(temporal, 'SIGSTOP');
  try {
    await send();
    await dialog.getByText('Doorward could not do this in time. It may still happen; trying again does it only once.').waitFor();
    expect(await field.inputValue()).toBe('During an outage');
  } finally {
    process.kill(temporal, 'SIGCONT');
  }
  await send('Try again');
  await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
  expect((await openRequests('nora', 'VPN')).map(({ justification }) => justification)).toEqual(['During an outage']);
  consoleErrors.splice(0);
}, 90_000);

/** The process of the stack's Temporal server, as the stack remembers it. */
async function temporalPid(): Promise<number> {
  const folder = join(stack.folder, 'running');
  for (const pid of await readdir(folder)) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    if (line.includes('start-dev')) return Number(pid);
  }
  throw new Error('The stack has no Temporal server.');
}

it('a request that was made elsewhere meanwhile is to be seen, and the text stays until one goes there', async () => {
  const { page, consoleErrors } = await as('Ana Silva');
  await withdraw('ana', 'VPN');
  const { dialog, field, send } = await typedInto(page, 'VPN', 'Written twice');
  await ask('ana', 'VPN');
  await send();
  await dialog.getByText('You have an open request for this already. What you have written here was not sent.').waitFor();
  expect(await field.inputValue()).toBe('Written twice');
  await dialog.getByRole('link', { name: 'See my requests' }).click();
  await page.getByRole('article', { name: 'VPN' }).first().getByText('“For the audit”').or(page.getByText('Waiting')).first().waitFor();
  await dialog.waitFor({ state: 'detached' });
  consoleErrors.splice(0);
}, 90_000);

it('of two who decide at once, the second reads who was faster, and keeps what they wrote', async () => {
  const id = await ask('otto', 'Salesforce', 'P30D');
  const { page, consoleErrors } = await as('Mia Chen');
  await visit(page, '/inbox');
  await page.getByRole('button', { name: 'Deny: Otto Maier asks for Salesforce' }).click();
  const dialog = page.getByRole('dialog', { name: /^Deny/ });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Not this month');
  dataOf(await stack.as(stack.user('marco')).POST('/api/v1/access-requests/{id}/approve', { params: { path: { id } }, body: {} }));
  await dialog.getByRole('button', { name: 'Deny', exact: true }).click();
  await dialog.getByText('The request is decided already.').waitFor();
  await dialog.getByText('Marco Rossi approved it').waitFor();
  await dialog.getByText('Its status is “Active” now.').waitFor();
  expect(await dialog.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('Not this month');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('article', { name: 'Otto Maier asks for Salesforce' }).waitFor({ state: 'detached' });
  consoleErrors.splice(0);
}, 90_000);

it('a page whose stream of news breaks says so, and comes back by itself with the news', async () => {
  const { page, consoleErrors } = await as('Rina Cohen');
  await page.route('/api/v1/stream', (route) => route.abort());
  await visit(page, '/requests?tab=mine');
  await page.getByText('Reconnecting').waitFor();
  await page.getByRole('article', { name: 'GitHub admin' }).first().waitFor();
  await ask('rina', 'VPN');
  await page.unroute('/api/v1/stream');
  await page.getByText('Reconnecting').waitFor({ state: 'detached' });
  await page.getByRole('article', { name: 'VPN' }).first().getByText('Waiting').first().waitFor();
  consoleErrors.splice(0);
}, 90_000);

it('a dialog stays with its text when requests are switched off meanwhile, and only one’s own requests are left', async () => {
  const { page, consoleErrors } = await as('Marco Rossi');
  const { dialog, field, send } = await typedInto(page, 'VPN', 'Too late');
  const switchRequests = async (requestsEnabled: boolean) =>
    dataOf(await stack.as(stack.user('ada')).PATCH('/api/v1/settings', { body: { requestsEnabled } }));
  await switchRequests(false);
  await page.getByText('Requests are switched off at the moment').waitFor();
  await send();
  await dialog.getByText('Requests were switched off meanwhile.').waitFor();
  expect(await field.inputValue()).toBe('Too late');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('tab').allTextContents()).toEqual(['My requests']);
  await switchRequests(true);
  await page.getByRole('tab', { name: 'Resources' }).waitFor();
  consoleErrors.splice(0);
}, 90_000);

it('an address names the flow to ask through, and says why one cannot', async () => {
  const { page } = await as('Ravi Patel');
  await visit(page, '/requests?tab=mine');
  await page.getByRole('button', { name: 'Request again: Grafana viewer' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Request Grafana viewer' });
  await dialog.waitFor();
  expect(page.url()).toContain(`flow=${flowId('Grafana viewer')}`);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('flow=');
  await visit(page, `/requests?tab=resources&flow=${flowId('GitHub admin')}`);
  await page.getByText('You have an open request for GitHub admin.').waitFor();
  await visit(page, `/requests?tab=resources&flow=${flowId('Laptop admin')}`);
  await page.getByText('This is not in your catalogue').waitFor();
}, 60_000);
