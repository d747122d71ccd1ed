import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { signedIn, startBrowser, violationsOf, visit } from '../support/browser.js';
import { dataFolder, npmStart, type Started } from '../support/npm-start.js';
import { LOOKS, PAGES } from '../support/portal-pages.js';

/** Each page in every theme and width in the full run, else once. */
const SEEN = LOOKS.filter(({ look }) => look === 'light' || process.env['LOOKS'] === 'all');
const MOST_BYTES = 250_000;

let data: Awaited<ReturnType<typeof dataFolder>>;
let stack: Started;
let browser: Browser;
beforeAll(async () => {
  data = await dataFolder();
  [stack, browser] = await Promise.all([npmStart(data.folder), startBrowser()]);
}, 400_000);
afterAll(async () => {
  await browser.close();
  await stack.ctrlC();
  await data.remove();
}, 60_000);

const people = [...new Set(PAGES.map((page) => page.as))];
it.each(SEEN.flatMap(({ look, options }) => people.map((person) => ({ look, options, person }))))(
  'nothing is wrong with the pages of $person for axe ($look), and nothing is said on the console',
  async ({ options, person }) => {
    const { page, said, close } = await signedIn(browser, stack.demo.baseUrl, person, options);
    const wrong: string[] = [];
    for (const { name, path } of PAGES.filter((one) => one.as === person)) {
      await visit(page, path);
      wrong.push(...(await violationsOf(page)).map((one) => `${name}: ${one}`));
    }
    await close();
    expect([...wrong, ...said]).toEqual([]);
  },
  300_000,
);

it('the first page loads less than 250 kB of JavaScript', async () => {
  const { page, close } = await signedIn(browser, stack.demo.baseUrl, 'Rina Cohen');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await visit(page, '/requests');
  const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await close();
  expect(loaded).toBeGreaterThan(50_000);
  expect(loaded).toBeLessThan(MOST_BYTES);
}, 60_000);
