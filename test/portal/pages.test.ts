import { gzipSync } from 'node:zlib';
import { seedRequests } from '../../bench/seed-requests.js';
import { seedDirectory } from '../../bench/seed-directory.js';
import { openDatabase } from '../../prisma/database.js';
import { violationsOf, visit } from '../support/portal/browser.js';
import { LOOKS, PAGES } from '../support/portal/portal-pages.js';
import { portalStack } from '../support/portal/portal-stack.js';

/** Each page in every theme and width in the full run, else once. */
const SEEN = LOOKS.filter(({ look }) => look === 'light' || process.env['LOOKS'] === 'all');
/** Flows with open requests are not switched off or deleted without a question, which is a refusal (R18). */
const MEANT = /status of 409 .*\/api\/v1\/approval-flows\//;
const MOST_BYTES = 250_000;

const { stack, as } = portalStack();

const people = [...new Set(PAGES.map((page) => page.as))];
it.each(SEEN.flatMap(({ look, options }) => people.map((person) => ({ look, options, person }))))(
  'nothing is wrong with the pages of $person for axe ($look), and nothing is said on the console',
  async ({ options, person }) => {
    const { page, consoleErrors } = await as(person, options);
    const wrong: string[] = [];
    for (const { name, path, open } of PAGES.filter((one) => one.as === person)) {
      await visit(page, path);
      await open?.(page);
      wrong.push(...(await violationsOf(page)).map((one) => `${name}: ${one}`));
    }
    expect([...wrong, ...consoleErrors.splice(0).filter((line) => !MEANT.test(line))]).toEqual([]);
  },
  300_000,
);

it.each([
  ['Rina Cohen', '/requests'],
  ['Ada Admin', '/overview'],
])(
  'the first page of %s loads less than 250 kB of JavaScript',
  async (person, path) => {
    const { page } = await as(person);
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await visit(page, path);
    const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(loaded).toBeGreaterThan(50_000);
    expect(loaded).toBeLessThan(MOST_BYTES);
  },
  60_000,
);

it('a queue of ten thousand requests weighs no more than one of its pages', async () => {
  const db = openDatabase(stack.demo.databaseUrl);
  await seedDirectory({ db }, { users: 200, flows: 50 });
  await seedRequests({ db }, 10_000, stack.user('ada').id);
  await db.$disconnect();
  const { page } = await as('Ada Admin');
  const lists: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/access-requests?') && !request.url().includes('scope=assigned')) lists.push(request.url());
  });
  await visit(page, '/access-requests/queue?who=all&status=&limit=100');
  const rows = page.getByRole('row');
  const firstPage = await rows.count();
  expect(firstPage).toBeGreaterThanOrEqual(100);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  for (let turned = 2; turned <= 12; turned++) {
    await pages.getByRole('button', { name: 'Next' }).click();
    await pages.getByText(`Page ${String(turned)}`).waitFor();
    await page.getByRole('button', { name: 'Next', disabled: false }).waitFor();
  }
  expect(await rows.count()).toBe(firstPage);
  expect(new Set(lists).size).toBe(12);
  await pages.getByRole('button', { name: 'Previous' }).click();
  await pages.getByText('Page 11').waitFor();
}, 120_000);
