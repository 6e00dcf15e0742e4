import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildConsole } from '../../../console/build/build-console.ts';
import { demoApi } from '../../../local/demo/demo-api.ts';
import { loadExamples } from '../../../local/demo/load-examples.ts';
import { readExamples } from '../../../local/demo/read-examples.ts';
import { type EditionWorld, type editions, startEdition } from '../../e2e/service/service-world.ts';
import { startBrowser } from '../pages/browser.ts';

/** The whole service with the example contacts, and a browser to look at its console. */
export const startConsoleWorld = async (
  edition: (typeof editions)[number] = 'one machine',
): Promise<ConsoleWorld> => {
  // Bundled before anybody waits for the page of it.
  await buildConsole();
  const [service, browser] = await Promise.all([startEdition(edition), startBrowser()]);
  await loadExamples(await demoApi(service.app), readExamples());
  return {
    service,
    browser,
    stop: async () => {
      await browser.close();
      await service.app.stop();
    },
  };
};

export type ConsoleWorld = {
  readonly service: EditionWorld;
  readonly browser: Browser;
  stop(): Promise<void>;
};

export type View = {
  readonly language?: 'nl' | 'en' | 'de';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** Sets the console's policy aside, for axe is a script of its own. */
  readonly bypassCSP?: boolean;
  /** What is on show tries what the policy stops. */
  readonly mayBreakPolicy?: boolean;
};

/**
 * Signs a colleague of the development issuer in, in a browser of their own, and gives the page to
 * `use`. What the page objects to (an exception, a policy that was broken) fails the test.
 */
export const as = async (
  { browser, service }: ConsoleWorld,
  person: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  {
    language = 'en',
    colorScheme = 'light',
    width = 1_280,
    bypassCSP = false,
    mayBreakPolicy = false,
  }: View = {},
): Promise<void> => {
  const context = await browser.newContext({
    baseURL: service.app.apiUrl,
    locale: language,
    colorScheme,
    bypassCSP,
    viewport: { width, height: 900 },
  });
  const objections: string[] = [];
  try {
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => objections.push(String(error)));
    page.on('console', (message) => {
      if (!mayBreakPolicy && /Content Security Policy|TrustedHTML/.test(message.text()))
        objections.push(message.text());
    });
    await signIn(page, person);
    await use(page, context);
  } catch (error) {
    objections.push(String(error));
    throw new Error(objections.join('\n'), { cause: error });
  } finally {
    await context.close();
  }
  if (objections.length > 0) throw new Error(objections.join('\n'));
};

/** Picks a person on the sign-in page, and waits for the console. */
export const signIn = async (page: Page, person: string): Promise<void> => {
  await page.goto('/console/');
  await page.locator('.sign-in button').click();
  await page.locator(`input[value="${person}"]`).check();
  await page.locator('button[type="submit"]').click();
  await page.locator('#content h1').waitFor();
};
