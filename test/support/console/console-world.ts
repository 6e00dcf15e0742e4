import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildConsole } from '../../../console/build/build-console.ts';
import { demoApi } from '../../../local/demo/demo-api.ts';
import { loadExamples } from '../../../local/demo/load-examples.ts';
import { readExamples } from '../../../local/demo/read-examples.ts';
import {
  type EditionOptions,
  type EditionWorld,
  type editions,
  startEdition,
} from '../../e2e/service/service-world.ts';
import { startBrowser } from '../pages/browser.ts';

/** The whole service with the example contacts, and a browser to look at its console. */
export const startConsoleWorld = async (
  edition: (typeof editions)[number] = 'one machine',
  options: EditionOptions = {},
): Promise<ConsoleWorld> => {
  // Bundled before anybody waits for the page of it.
  await buildConsole();
  const [service, browser] = await Promise.all([startEdition(edition, options), startBrowser()]);
  await loadExamples(await demoApi(service.app), readExamples());
  return {
    service,
    browser,
    signedIn: new Map(),
    stop: async () => {
      await browser.close();
      await service.app.stop();
    },
  };
};

export type ConsoleWorld = {
  readonly service: EditionWorld;
  readonly browser: Browser;
  /** Browsers of people who signed in before, by who it is and whether the policy is set aside. */
  readonly signedIn: Map<string, Promise<BrowserContext>>;
  stop(): Promise<void>;
};

export type View = {
  readonly language?: 'nl' | 'en' | 'de';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** Sets the console's policy aside, since axe is itself a script. */
  readonly bypassCSP?: boolean;
  /** What is on show tries what the policy stops. */
  readonly mayBreakPolicy?: boolean;
};

/**
 * Gives a page on which a colleague of the development issuer is signed in to `use`. What the page objects
 * to (an exception, a policy that was broken) fails the test. Each gets its own page; whoever comes back
 * is still signed in at the issuer.
 */
export const as = async (
  world: ConsoleWorld,
  person: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  view: View = {},
): Promise<void> => {
  const { language = 'en', colorScheme = 'light', width = 1_280, bypassCSP = false } = view;
  const context = await signedIn(world, person, bypassCSP);
  const page = await context.newPage();
  const objections: string[] = [];
  try {
    await page.addInitScript(choose(language));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    page.on('pageerror', (error) => objections.push(String(error)));
    page.on('console', (message) => {
      if (
        view.mayBreakPolicy !== true &&
        /Content Security Policy|TrustedHTML/.test(message.text())
      )
        objections.push(message.text());
    });
    await page.goto('/console/');
    await page.locator('#content h1').waitFor();
    await use(page, context);
  } catch (error) {
    objections.push(String(error));
    throw new Error(objections.join('\n'), { cause: error });
  } finally {
    await page.close();
  }
  if (objections.length > 0) throw new Error(objections.join('\n'));
};

/** What the browser keeps of who chose a language at the top; of English, which it speaks itself, nothing. */
const choose = (language: NonNullable<View['language']>): string =>
  `if (self.origin !== 'null') {
    if ('${language}' === 'en') localStorage.removeItem('grondslag.console');
    else localStorage.setItem('grondslag.console', '{"language":"${language}"}');
  }`;

/** A browser in which a person is signed in; the same for every test of a file. */
const signedIn = (
  { browser, service, signedIn: known }: ConsoleWorld,
  person: string,
  bypassCSP: boolean,
): Promise<BrowserContext> => {
  const key = `${person} ${bypassCSP}`;
  const open = async () => {
    const context = await browser.newContext({
      baseURL: service.app.apiUrl,
      locale: 'en',
      bypassCSP,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await signIn(page, person);
    await page.close();
    return context;
  };
  const found = known.get(key) ?? open();
  known.set(key, found);
  return found;
};

/** Picks a person on the sign-in page, and waits for the console. */
const signIn = async (page: Page, person: string): Promise<void> => {
  await page.goto('/console/');
  await page.locator('.sign-in button').click();
  await page.locator(`input[value="${person}"]`).check();
  await page.locator('button[type="submit"]').click();
  await page.locator('#content h1').waitFor();
};
