import type { Page } from 'playwright-core';

type Seen = {
  name: string;
  path: string;
  as: string;
  /** Opens a dialog or a panel on the page. */
  open?: (page: Page) => Promise<unknown>;
};
const button = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

async function switchOff(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'GitHub admin can be requested' }).press('Space');
  await page.getByRole('dialog').waitFor();
}

/** Every page and dialog of the portal, with its path and a person who may see it. */
export const PAGES: readonly Seen[] = [
  { name: 'requests', path: '/requests', as: 'Rina Cohen' },
  { name: 'requests-access', path: '/requests?tab=access', as: 'Rina Cohen' },
  { name: 'requests-mine', path: '/requests?tab=mine', as: 'Rina Cohen' },
  {
    name: 'requests-path',
    path: '/requests',
    as: 'Rina Cohen',
    open: (page) => page.getByRole('button', { name: 'Who approves' }).last().click(),
  },
  { name: 'request-dialog', path: '/requests', as: 'Rina Cohen', open: button('Request Salesforce') },
  { name: 'withdraw', path: '/requests?tab=mine', as: 'Rina Cohen', open: button('Withdraw') },
  { name: 'tokens', path: '/tokens', as: 'Rina Cohen' },
  { name: 'inbox', path: '/inbox', as: 'Ada Admin' },
  { name: 'inbox-approve', path: '/inbox', as: 'Ada Admin', open: button(/^Approve: /) },
  { name: 'inbox-deny', path: '/inbox', as: 'Ada Admin', open: button(/^Deny: /) },
  { name: 'inbox-history', path: '/inbox?tab=history', as: 'Mia Chen' },
  { name: 'overview', path: '/overview', as: 'Ada Admin' },
  { name: 'queue', path: '/access-requests/queue', as: 'Ada Admin' },
  {
    name: 'queue-request',
    path: '/access-requests/queue?who=all',
    as: 'Ada Admin',
    open: async (page) => {
      await page.getByRole('link', { name: 'GitHub admin, requested by Rina Cohen' }).click();
      await page.getByRole('dialog').getByText('in the Temporal UI').waitFor();
    },
  },
  {
    name: 'queue-filters',
    path: '/access-requests/queue',
    as: 'Ada Admin',
    open: (page) => page.getByRole('button', { name: 'Filters' }).click(),
  },
  { name: 'search', path: '/overview', as: 'Ada Admin', open: button('Search') },
  { name: 'sessions-revoke', path: '/access-requests/sessions?type=timed', as: 'Ada Admin', open: button(/^Revoke /) },
  { name: 'sessions', path: '/access-requests/sessions?type=timed', as: 'Ada Admin' },
  { name: 'flows', path: '/access-requests/flows', as: 'Ada Admin' },
  {
    name: 'flow-details',
    path: '/access-requests/flows',
    as: 'Ada Admin',
    open: (page) => page.getByRole('button', { name: 'Details of GitHub admin' }).click(),
  },
  { name: 'flow-switch-off', path: '/access-requests/flows', as: 'Ada Admin', open: switchOff },
  { name: 'flow-delete', path: '/access-requests/flows', as: 'Ada Admin', open: button('Delete GitHub admin') },
  {
    name: 'flow-edit',
    path: '/access-requests/flows',
    as: 'Ada Admin',
    open: async (page) => {
      await page.getByRole('link', { name: 'GitHub admin' }).click();
      await page.getByRole('textbox', { name: 'Name' }).waitFor();
      await page.getByText('Olga Petrova').first().waitFor();
    },
  },
  { name: 'flow-editor', path: '/flows/new?kind=resource', as: 'Ada Admin' },
  { name: 'flow-editor-device', path: '/flows/new?kind=device_admin', as: 'Ada Admin' },
  { name: 'users', path: '/directory/users', as: 'Ada Admin' },
  { name: 'groups', path: '/directory/groups', as: 'Ada Admin' },
  { name: 'resources', path: '/directory/resources', as: 'Ada Admin' },
  { name: 'devices', path: '/directory/devices', as: 'Ada Admin' },
  { name: 'audit', path: '/audit', as: 'Ada Admin' },
  { name: 'settings', path: '/settings', as: 'Ada Admin' },
];

/** The views to test: both themes, on a desktop and on a phone. */
export const LOOKS = [
  { look: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 860 } } },
  { look: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } } },
  { look: 'phone', options: { colorScheme: 'light', viewport: { width: 360, height: 780 }, hasTouch: true } },
  { look: 'dark-phone', options: { colorScheme: 'dark', viewport: { width: 360, height: 780 }, hasTouch: true } },
] as const;
