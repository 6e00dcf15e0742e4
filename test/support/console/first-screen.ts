import type { BrowserContext } from 'playwright-core';
import { as, type ConsoleWorld } from './console-world.ts';

/** How long, in ms, from the address to a page that answers: of some loads with an empty cache, fastest first. */
export type FirstScreen = {
  readonly signedOut: readonly number[];
  readonly signedIn: readonly number[];
};

/**
 * Loads the console afresh, some times: signed out until one can sign in, and signed in until the list of mailings
 * is there with a row to open. The page answers once what is to be clicked is drawn and its thread is idle.
 */
export const measureFirstScreen = async (
  world: ConsoleWorld,
  times: number,
): Promise<FirstScreen> => {
  const { browser, service } = world;
  // A list has a row to open.
  const drafted = await service.ask('POST', '/v1/mailings', {
    token: await service.app.issuer.token('marketer', 'daan.vermeer'),
    body: {
      ...{ senderId: 'waterweg', name: 'Autumn offer', purpose: 'commercial', topic: 'offers' },
      contents: [{ language: 'en', subject: '25% off domains', text: 'All domains 25% off.' }],
    },
  });
  if (drafted.status !== 201) throw new Error(`no draft: ${drafted.text}`);
  const signedOut: number[] = [];
  const signedIn: number[] = [];
  for (let load = 0; load < times; load += 1) {
    const stranger = await browser.newContext({ baseURL: service.app.apiUrl, locale: 'en' });
    signedOut.push(await timeUntil(stranger, '.sign-in button'));
    await stranger.close();
  }
  await as(world, 'marja.de.wit', async (_, context) => {
    for (let load = 0; load < times; load += 1)
      signedIn.push(await timeUntil(context, '#content table tbody a'));
  });
  const fastestFirst = (all: readonly number[]) => all.toSorted((a, b) => a - b);
  return { signedOut: fastestFirst(signedOut), signedIn: fastestFirst(signedIn) };
};

/** Between the request and an idle thread, with what the selector names on show; measured by the page itself. */
const timeUntil = async (context: BrowserContext, selector: string): Promise<number> => {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto('/console/');
    await page.waitForFunction(`new Promise((answer) => {
      const look = () => {
        if (document.querySelector(${JSON.stringify(selector)}) === null) return requestAnimationFrame(look);
        requestIdleCallback(() => { answeredAt = performance.now(); answer(true); });
      };
      look();
    })`);
    return Math.round(Number(await page.evaluate('answeredAt')));
  } finally {
    await page.close();
  }
};
