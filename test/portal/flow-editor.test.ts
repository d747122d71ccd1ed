import type { Page } from 'playwright-core';
import { type BrowserSession, violationsOf, visit } from '../support/portal/browser.js';
import { focusOn, nextTurn, tabTo, takeOption } from '../support/portal/keyboard.js';
import { portalStack } from '../support/portal/portal-stack.js';
import { LOOKS } from '../support/portal/portal-pages.js';

const { stack, as } = portalStack();
const admin = () => stack.as(stack.user('ada'));
const groupId = (name: string) => stack.demo.groups.find((group) => group.name === name)!.id;
const flowCalled = async (name: string) => {
  const { data: page } = await admin().GET('/api/v1/approval-flows', { params: { query: { q: name } } });
  return page!.items.find((flow) => flow.name === name);
};
/** A flow of its own for a test, decided by a manager, a group and an owner. */
const aFlow = async (name: string) => {
  const { data: flow } = await admin().POST('/api/v1/approval-flows', {
    body: {
      kind: 'resource',
      name,
      visibleToGroupIds: [groupId('everyone')],
      display: { type: 'color', color: '#1c7ed6' },
      grantGroupId: groupId('wiki-editors'),
      timedAccess: { mode: 'none' },
      approval: { type: 'manual', requirement: 'in_order', approvers: threeApprovers() },
    },
  });
  return flow!;
};
const threeApprovers = () => [
  { type: 'manager' as const },
  { type: 'user_group' as const, groupId: groupId('security'), requireAll: false },
  { type: 'resource_owner' as const, userId: stack.user('olga').id },
];
const typesOf = (flow: Awaited<ReturnType<typeof flowCalled>>) =>
  flow?.approval.type === 'manual' && flow.approval.approvers.map(({ type }) => type);
/** A refusal is on the console of a browser, whatever the page makes of it. */
const forgetRefusals = ({ consoleErrors }: BrowserSession) => {
  for (const at of [...consoleErrors.keys()].reverse()) if (consoleErrors[at]!.startsWith(REFUSED)) consoleErrors.splice(at, 1);
};
const REFUSED = 'Failed to load resource: the server responded with a status of';
const UNAVAILABLE = { type: 'about:blank', status: 503, code: 'unavailable', title: 'The service cannot answer.' };
const grip = (page: Page, name: string) => page.getByRole('button', { name: `Reorder approver ${name}` });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

it('an administrator makes a flow of two steps by the keyboard alone, and puts them in another order', async () => {
  const { page } = await as('Ada Admin');
  const { keyboard } = page;
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });
  await tabTo(page, page.getByRole('link', { name: 'Access requests' }));
  await keyboard.press('Enter');
  await focusOn(page.getByRole('heading', { level: 1, name: 'Access requests' }));
  await tabTo(page, page.getByRole('tab', { name: /^Request queue/ }));
  await keyboard.press('ArrowLeft');
  await focusOn(page.getByRole('tab', { name: /^Approval flows/ }));
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add flow' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Add flow' }));
  await keyboard.press('Enter');
  await focusOn(page.getByRole('menuitem', { name: 'Resource request' }));
  await keyboard.press('Enter');
  await focusOn(page.getByRole('heading', { level: 1, name: 'New flow: resource request' }));

  await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
  await keyboard.type('Keyboard exports');
  await tabTo(page, field('Visible to groups'));
  await takeOption(page, 'everyone', { typed: 'every' });
  await tabTo(page, field('Group'));
  await takeOption(page, 'wiki-editors', { typed: 'wiki' });
  await tabTo(page, field('Approver 1'));
  await takeOption(page, 'Manager');
  await tabTo(page, page.getByRole('button', { name: 'Add approver' }));
  await keyboard.press('Enter');
  await focusOn(field('Approver 2'));
  await takeOption(page, 'User group');
  await tabTo(page, field('Group of approver 2'));
  await takeOption(page, 'security', { typed: 'secur' });
  await tabTo(page, page.getByRole('radio', { name: 'Any of them' }));
  await keyboard.press('ArrowUp');
  await focusOn(page.getByRole('radio', { name: 'All of them, in order' }));

  const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  await tabTo(page, grip(page, '1, Manager'), { press: 'Shift+Tab' });
  const lift = async () => {
    await keyboard.press('Space');
    await told('Lifted. Manager is now 1 of 2');
    await nextTurn(page);
  };
  await lift();
  await keyboard.press('ArrowDown');
  await told('Manager is now 2 of 2');
  await keyboard.press('Escape');
  await told('Put back. Manager is now 1 of 2');
  await lift();
  await keyboard.press('ArrowDown');
  await told('Manager is now 2 of 2');
  await keyboard.press('Space');
  await told('Dropped. Manager is now 2 of 2');
  await focusOn(grip(page, '2, Manager'));

  await tabTo(page, save(page));
  await keyboard.press('Enter');
  await page.waitForURL('**/access-requests/flows');
  expect(await flowCalled('Keyboard exports')).toMatchObject({
    kind: 'resource',
    enabled: true,
    visibleToGroupIds: [groupId('everyone')],
    grantGroupId: groupId('wiki-editors'),
    timedAccess: { mode: 'none' },
    approval: {
      type: 'manual',
      requirement: 'in_order',
      approvers: [{ type: 'user_group', groupId: groupId('security'), requireAll: false }, { type: 'manager' }],
    },
  });
}, 120_000);

it('approvers are dragged into another order by the mouse', async () => {
  const { id } = await aFlow('Dragged');
  const { page } = await as('Ada Admin');
  await visit(page, `/flows/${id}`);
  const last = grip(page, '3, Resource owner');
  await last.scrollIntoViewIfNeeded();
  const [from, to] = [(await last.boundingBox())!, (await grip(page, '1, Manager').boundingBox())!];
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 5, { steps: 10 });
  await page.getByRole('status').filter({ hasText: 'Resource owner is now 1 of 3' }).waitFor();
  await page.mouse.up();
  await grip(page, '1, Resource owner').waitFor();
  await save(page).click();
  await page.waitForURL('**/access-requests/flows');
  expect(typesOf(await flowCalled('Dragged'))).toEqual(['resource_owner', 'manager', 'user_group']);
  // Opened once more, it begins with what was saved just now.
  await page.getByRole('link', { name: 'Dragged' }).click();
  await grip(page, '1, Resource owner').waitFor();
  expect(await page.getByText('BrowserSession else has changed this flow').count()).toBe(0);
}, 60_000);

it('of two administrators who edit one flow, the second keeps what they typed and may go on with it', async () => {
  const { id } = await aFlow('Contested');
  const [ada, mine] = [await as('Ada Admin'), await as('Alan Admin')];
  for (const { page } of [ada, mine]) await visit(page, `/flows/${id}`);
  await mine.page.getByRole('textbox', { name: 'Description' }).fill('Written by the second');
  await ada.page.getByRole('textbox', { name: 'Name' }).fill('Contested by the first');
  await save(ada.page).click();
  await ada.page.waitForURL('**/access-requests/flows');
  await save(mine.page).click();
  const conflict = mine.page.getByRole('alert').filter({ hasText: 'BrowserSession else has changed this flow' });
  await conflict.getByText(/with another name/).waitFor();
  await focusOn(conflict);
  expect(await mine.page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('Written by the second');
  await conflict.getByRole('button', { name: 'Go on with mine' }).click();
  await conflict.waitFor({ state: 'detached' });
  await save(mine.page).click();
  await mine.page.waitForURL('**/access-requests/flows');
  expect(await flowCalled('Contested')).toMatchObject({ version: 3, description: 'Written by the second' });
  forgetRefusals(mine);
}, 60_000);

it('leaving asks while something is not saved, and staying keeps it', async () => {
  const { id } = await aFlow('Left behind');
  const { page } = await as('Ada Admin');
  await visit(page, '/access-requests/flows');
  await page.getByRole('link', { name: 'Left behind' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Left behind, almost');
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  const leaveBy = [
    () => page.getByRole('link', { name: 'Overview' }).click(),
    () => page.getByRole('button', { name: 'Cancel' }).click(),
    () => page.evaluate('history.back()'),
  ];
  for (const leave of leaveBy) {
    await leave();
    await question.getByRole('button', { name: 'Stay' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await name.inputValue()).toBe('Left behind, almost');
    expect(page.url()).toContain(`/flows/${id}`);
  }
  const asked = page.waitForEvent('dialog');
  const reloading = page.evaluate('location.reload()');
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reloading;
  expect(await name.inputValue()).toBe('Left behind, almost');

  await page.getByRole('link', { name: 'Overview' }).click();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.waitForURL('**/overview');
}, 60_000);

it('whatever the server answers to a save, what is typed stays and says why', async () => {
  const { data: gone } = await admin().POST('/api/v1/users', { body: { email: 'gone@example.test', displayName: 'Gone Tomorrow' } });
  const { id } = await aFlow('Refused');
  const somebody = await as('Ada Admin');
  const { page } = somebody;
  await visit(page, `/flows/${id}`);
  const person = page.getByRole('combobox', { name: 'Person of approver 3' });
  await person.fill('Gone');
  await page.getByRole('option', { name: 'Gone Tomorrow' }).click();
  await admin().PATCH('/api/v1/users/{id}', { params: { path: { id: gone!.id } }, body: { active: false } });
  await save(page).click();
  await page.getByText('Is not in the directory, or not active').waitFor();
  await focusOn(person);
  await page.getByRole('textbox', { name: 'Description' }).fill('Typed with care');
  await person.fill('Olga');
  await page.getByRole('option', { name: 'Olga Petrova' }).click();

  await page.route(
    '**/api/v1/approval-flows/*',
    (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', json: UNAVAILABLE }),
    { times: 1 },
  );
  await save(page).click();
  await page.getByText('Doorward could not save it in time. Everything you have typed is still here.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('Typed with care');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL('**/access-requests/flows');
  expect(await flowCalled('Refused')).toMatchObject({ version: 2, description: 'Typed with care' });
  forgetRefusals(somebody);
}, 60_000);

it('a session that is over is said so, and what is typed stays', async () => {
  const somebody = await as('Ada Admin');
  const { page } = somebody;
  await visit(page, '/flows/new?kind=device_admin');
  await page.getByRole('textbox', { name: 'Name' }).fill('Laptop admin');
  await page.getByRole('combobox', { name: 'Visible to groups' }).click();
  await page.getByRole('option', { name: 'everyone' }).click();
  await page.getByText('4 hours', { exact: true }).click();
  await page.context().clearCookies();
  await save(page).click();
  await page.getByRole('dialog', { name: 'Your session is over' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Name', includeHidden: true }).inputValue()).toBe('Laptop admin');
  forgetRefusals(somebody);
}, 60_000);

const LIGHT_AND_DARK = LOOKS.filter(({ look }) => look === 'light' || look === 'dark');
it.each(LIGHT_AND_DARK)(
  'nothing is wrong for axe, whatever the editor shows ($look)',
  async ({ look, options }) => {
    const name = `Looked at (${look})`;
    const { id } = await aFlow(name);
    await stack.as(stack.user('ravi')).POST('/api/v1/access-requests', { body: { flowId: id, justification: 'For the audit' } });
    const somebody = await as('Ada Admin', options);
    const { page } = somebody;
    const wrong: string[] = [];
    const lookAt = async (what: string) => wrong.push(...(await violationsOf(page)).map((one) => `${what}: ${one}`));
    await visit(page, `/flows/${id}`);
    await page.getByText('1 open request stays on the version it was submitted under.').waitFor();
    await lookAt('three approvers');

    await page.getByRole('radio', { name: 'A logo' }).click();
    await page.getByRole('button', { name: 'Choose a logo' }).click();
    await page.getByRole('radio', { name: 'Adobe', exact: true }).waitFor();
    await lookAt('logos');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('textbox', { name: 'Name' }).fill('');
    await page.getByRole('button', { name: 'Add approver' }).click();
    await page.getByRole('radio', { name: 'Always the same duration' }).click();
    await page.keyboard.press('Control+Enter');
    for (const sentence of ['Give it a name', 'Choose a logo', 'Choose a duration', 'Choose a person'])
      await page.getByText(sentence, { exact: true }).last().waitFor();
    await focusOn(page.getByRole('textbox', { name: 'Name' }));
    await lookAt('refused');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();

    await page.getByRole('switch', { name: `${name} can be requested` }).press('Space');
    await page.getByRole('dialog', { name: `Switch off ${name}?` }).waitFor();
    await lookAt('switch off');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Delete ${name}` }).click();
    await page.getByRole('dialog', { name: `Delete ${name}?` }).waitFor();
    await lookAt('delete');
    expect(wrong).toEqual([]);
    forgetRefusals(somebody);
  },
  120_000,
);
