import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  as,
  type ConsoleWorld,
  startConsoleWorld,
  type View,
} from '../../support/console/console-world.ts';
import { measureFirstScreen } from '../../support/console/first-screen.ts';
import { violationsOf } from '../../support/console/violations-of.ts';
import { isWhole, spreadOf } from '../../support/how-many.ts';

let world: ConsoleWorld;
let held = '';
let hostile = '';
beforeAll(async () => {
  world = await startConsoleWorld();
  // The overview has a count to draw.
  await world.service.app.retain();
  held = await draft({
    text: 'Tonight we carry out planned maintenance of your hosting.\n\nOrder Premium now with 50% off.',
  });
  hostile = await draft({
    html: `<h1 style="color: teal">Maintenance</h1><p>Tonight we carry out planned maintenance.</p>
      <script>parent.postMessage('script', '*')</script><img src="https://tracker.example/x.png" onerror="fetch('/console/')">
      <base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
      <iframe src="https://evil.example/"></iframe><form action="https://evil.example/"><button>Go</button></form>
      <a href="https://evil.example/">Look</a><style>@import url(https://evil.example/x.css);</style>`,
  });
});
afterAll(() => world.stop());

const draft = async (content: object): Promise<string> => {
  const { body } = await world.service.ask('POST', '/v1/mailings', {
    token: await world.service.app.issuer.token('marketer', 'daan.vermeer'),
    body: {
      senderId: 'waterweg',
      name: 'Maintenance with an offer',
      purpose: 'contract',
      necessity: 'The hosting contract promises notice of interruptions.',
      service: 'hosting',
      contents: [{ language: 'en', subject: 'Maintenance of your hosting tonight', ...content }],
    },
  });
  return String(body['mailingId']);
};

const go = async (page: Page, path: string): Promise<void> => {
  await page.evaluate(`history.pushState(null, '', '/console${path}')`);
  await page.locator('#content h1').waitFor();
};

/** One diagonal through screens, languages, colours and widths, of which a sample looks at some. */
const diagonal: readonly (Required<Pick<View, 'language' | 'colorScheme' | 'width'>> & {
  readonly person: string;
  readonly path: () => string;
  readonly shows: string;
  /** What is unfolded first, and what is there then. */
  readonly unfolds?: readonly [opener: string, content: string];
})[] = [
  {
    person: 'marja.de.wit',
    path: () => '/mailings',
    shows: 'Alle mailings',
    language: 'nl',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => '/mailings/new',
    shows: 'Der Text',
    language: 'de',
    colorScheme: 'dark',
    width: 1_280,
  },
  {
    person: 'marja.de.wit',
    path: () => `/mailings/${held}/read`,
    shows: 'Zo kan het verder',
    language: 'nl',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => `/mailings/${held}/who`,
    shows: 'By reason',
    unfolds: ['.reason', '.samples dd'],
    language: 'en',
    colorScheme: 'light',
    width: 1_280,
  },
  {
    person: 'marja.de.wit',
    path: () => `/mailings/${held}/before`,
    shows: 'Geprüft',
    language: 'de',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'sanne.mulder',
    path: () => '/review',
    shows: 'Wacht op je',
    language: 'nl',
    colorScheme: 'dark',
    width: 1_280,
  },
  {
    person: 'sanne.mulder',
    path: () => `/review/${held}`,
    shows: 'Your judgement',
    language: 'en',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/people/henk',
    shows: 'Zeitleiste',
    language: 'de',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/requests',
    shows: 'Niets te beantwoorden.',
    language: 'nl',
    colorScheme: 'light',
    width: 1_280,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/proof',
    shows: 'Was er nicht beweist',
    language: 'de',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => '/lists',
    shows: 'Kies een CSV-bestand',
    language: 'nl',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/topics',
    shows: 'Teksten waarmee toestemming gevraagd wordt',
    language: 'nl',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => '/forms',
    shows: 'Sprache des Formulars',
    language: 'de',
    colorScheme: 'dark',
    width: 1_280,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/senders',
    shows: 'Postal address',
    language: 'en',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => '/library',
    shows: 'Choose a picture',
    language: 'en',
    colorScheme: 'dark',
    width: 1_280,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/overview',
    shows: 'Vraagt aandacht',
    language: 'nl',
    colorScheme: 'light',
    width: 1_280,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/jobs',
    shows: 'Import van een lijst',
    language: 'nl',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/retention',
    shows: 'Wie lange und warum',
    language: 'de',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/audit',
    shows: 'Wie er werkt',
    language: 'nl',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/register',
    shows: 'Verantwortliche',
    language: 'de',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    // The letter is in the language of the person, whatever the colleague reads.
    path: () => '/people/gijs/letter',
    shows: 'Wat nu geldt',
    language: 'de',
    colorScheme: 'dark',
    width: 390,
  },
  {
    person: 'noor.yilmaz',
    path: () => '/topics/offers',
    shows: 'Version 1',
    language: 'en',
    colorScheme: 'light',
    width: 390,
  },
  {
    person: 'marja.de.wit',
    path: () => '/overview',
    shows: 'Who says yes, over time',
    language: 'en',
    colorScheme: 'dark',
    width: 390,
  },
];

describe('WCAG 2.2 AA, checked by axe', () => {
  test.each(spreadOf(diagonal, 5))(
    'no axe rule of WCAG 2.2 AA finds anything: $shows, $language, $colorScheme, $width wide',
    ({ person, path, shows, unfolds, ...view }) =>
      as(
        world,
        person,
        async (page) => {
          await go(page, path());
          await page.getByText(shows).first().waitFor();
          if (unfolds !== undefined) {
            await page.locator(unfolds[0]).first().click();
            await page.locator(unfolds[1]).first().waitFor();
          }
          expect(await violationsOf(page)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            view.width,
          );
        },
        { ...view, bypassCSP: true },
      ),
  );
});

test('a hostile mail on show runs nothing, asks for nothing and leads nowhere', () =>
  as(
    world,
    'marja.de.wit',
    async (page) => {
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(request.url()));
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') asked.delete(request.url());
      });
      await page.evaluate(
        "window.said = []; addEventListener('message', ({ data }) => said.push(data))",
      );
      await go(page, `/mailings/${hostile}/read`);
      const mail = page.frameLocator('iframe.mail-frame');
      await mail.getByText('planned maintenance').waitFor();
      await mail.getByText('Look').click();
      await mail.getByText('Go', { exact: true }).click();
      await page.waitForTimeout(500);
      expect(await mail.getByText('planned maintenance').count()).toBe(1);
      expect(await page.evaluate('said.includes("script")')).toBe(false);
      expect([...asked].filter((url) => !url.startsWith(world.service.app.apiUrl))).toEqual([]);
      const frame = page.frames().find((each) => each.url().endsWith('/mail-frame.html'));
      expect(await frame?.evaluate('self.origin')).toBe('null');
      expect(await frame?.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe(
        'rgb(0, 128, 128)',
      );
    },
    { mayBreakPolicy: true },
  ));

test('the browser keeps nothing about anybody, and the address names nobody', () =>
  as(world, 'marja.de.wit', async (page, context) => {
    await page.getByLabel('Search by name').fill('Maintenance');
    await page.getByText('Maintenance with an offer').first().waitFor();
    expect(page.url()).not.toMatch(/Maintenance|marja|code=|token/i);
    const kept = await page.evaluate(
      'JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])',
    );
    expect(kept).toBe('[[],[]]');
    expect((await context.cookies()).filter(({ httpOnly }) => !httpOnly)).toEqual([]);
  }));

test('after a reload one is still signed in, at the same place', () =>
  as(world, 'marja.de.wit', async (page) => {
    await go(page, `/mailings/${held}/who`);
    await page.getByText('By reason').waitFor();
    await page.reload();
    await page.getByText('By reason').waitFor();
  }));

test('with the keyboard alone one gets past the menu, and back to where one was after a dialog', () =>
  as(world, 'marja.de.wit', async (page) => {
    await go(page, `/mailings/${held}/read`);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const button = page.getByRole('button', { name: 'As marketing' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement.innerText')).toBe('As marketing');
  }));

test('no screen in Dutch says anything in English', () =>
  as(
    world,
    'marja.de.wit',
    async (page) => {
      for (const path of [
        '/mailings',
        '/mailings/new',
        `/mailings/${held}/read`,
        `/mailings/${held}/before`,
      ]) {
        await go(page, path);
        await page.locator('iframe, table, .checks').first().waitFor();
        const said = await page.evaluate(
          `[document.body.innerText, ...[...document.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label'))].join('\\n')`,
        );
        expect(said).not.toMatch(
          /\b(?:Close|Next|Previous|Loading|Choose|Selected|Search|Clear|Navigation|undefined)\b/,
        );
      }
    },
    { language: 'nl' },
  ));

test.runIf(isWhole())(
  'the first screen answers within two seconds of its address',
  async () => {
    const { signedOut, signedIn } = await measureFirstScreen(world, 5);
    // The fastest of five: what else the machine does is not the console's.
    expect(signedOut[0]).toBeLessThanOrEqual(2_000);
    expect(signedIn[0]).toBeLessThanOrEqual(2_000);
  },
  120_000,
);
