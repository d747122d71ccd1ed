import type { Browser, BrowserContextOptions } from 'playwright-core';
import { signedIn, type BrowserSession, startBrowser } from './browser.js';
import { dataFolder, npmStart, type Started } from '../servers/npm-start.js';

const SHOWN_WITHIN_MS = 15_000;

/**
 * Starts the whole product and a real browser for the tests of one file. `as` opens a window and signs a person in; the window is closed after the
 * test, and its console must be free of errors and warnings.
 */
export function portalStack() {
  let data: Awaited<ReturnType<typeof dataFolder>>;
  let started: Started;
  let browser: Browser;
  const open: BrowserSession[] = [];
  beforeAll(async () => {
    data = await dataFolder();
    [started, browser] = await Promise.all([npmStart(data.folder), startBrowser()]);
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    await started.ctrlC();
    await data.remove();
  }, 60_000);
  afterEach(async () => {
    const somebody = open.splice(0);
    for (const { close } of somebody) await close();
    expect(somebody.flatMap(({ consoleErrors }) => consoleErrors)).toEqual([]);
  });
  const stack = {
    get demo() {
      return started.demo;
    },
    get folder() {
      return data.folder;
    },
    as: (somebody: { token: string }) => started.as(somebody),
    user: (name: string) => started.user(name),
  };
  const as = async (name: string, options: BrowserContextOptions = {}): Promise<BrowserSession> => {
    const somebody = await signedIn(browser, stack.demo.baseUrl, name, options);
    somebody.page.setDefaultTimeout(SHOWN_WITHIN_MS);
    open.push(somebody);
    return somebody;
  };
  const flowId = (name: string) => stack.demo.flows.find((flow) => flow.name === name)!.id;
  return { stack, as, flowId };
}
