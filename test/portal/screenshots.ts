import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { signedIn, startBrowser, violationsOf, visit } from '../support/portal/browser.js';
import { LOOKS, PAGES } from '../support/portal/portal-pages.js';

/** `npm run screenshots [-- --url http://localhost:3000 --into folder --only page --axe]`: every page of a running Doorward, in both themes and as on a phone. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:3000' },
      into: { type: 'string', default: '.data/screenshots' },
      only: { type: 'string' },
      axe: { type: 'boolean', default: false },
    },
  });
  await mkdir(values.into, { recursive: true });
  const browser = await startBrowser();
  for (const { look, options } of LOOKS) {
    for (const person of new Set(PAGES.map((page) => page.as))) {
      const { page, consoleErrors, close } = await signedIn(browser, values.url, person, options);
      for (const { name, path, open } of PAGES.filter(
        (one) => one.as === person && (values.only === undefined || one.name === values.only),
      )) {
        await visit(page, path);
        await open?.(page);
        await wholePage(page, join(values.into, `${name}-${look}.png`));
        if (values.axe) for (const one of new Set(await violationsOf(page))) console.log(`${name} ${look}: ${one}`);
      }
      for (const line of new Set(consoleErrors)) console.log(`${person} ${look} console: ${line}`);
      await close();
    }
  }
  await browser.close();
}

/** What is fixed to the window, as the navigation, goes on to the end of the page. */
async function wholePage(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no size.');
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Number(height)) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
}

await main();
process.exit();
