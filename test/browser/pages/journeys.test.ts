import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { boughtHosting } from '../../support/pages/bought-hosting.ts';
import { startBrowser } from '../../support/pages/browser.ts';
import { capture } from '../../support/pages/capture.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { servePages } from '../../support/pages/serve-pages.ts';

let browser: Browser;
let server: RunningService;
let world: PageWorld;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await servePages(() => world);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  world = await pageWorld();
  context = await browser.newContext({
    javaScriptEnabled: false,
    acceptDownloads: true,
    locale: 'en-GB',
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = async (path: string) => {
  await page.goto(`${server.url}${path}`);
  return page;
};

const types = async () => (await world.events()).map(({ type }) => type);

describe('in a real browser, with JavaScript off', () => {
  test('a sign-up is confirmed', async () => {
    await open(`/c/${await world.askConfirmation()}`);
    expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(20);
    await capture(page, '1-confirm');

    await page.getByRole('button', { name: 'Ja, dat wil ik' }).click();

    expect(await page.locator('h1').textContent()).toBe('Uw aanmelding is bevestigd');
    expect(await types()).toEqual(['requested', 'confirmed']);
    await capture(page, '2-confirmed');
  });

  test('a person changes preferences: one topic off, measuring on', async () => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await open(`/p/${world.links.own()}`);
    await capture(page, '3-preferences');
    expect(await page.getByLabel('Aanbiedingen', { exact: true }).isChecked()).toBe(true);

    await page.getByLabel('Aanbiedingen', { exact: true }).uncheck();
    await page.getByLabel('Meten of u mails opent').check();
    await page.getByRole('button', { name: 'Keuzes opslaan' }).click();

    expect(await page.getByRole('status').textContent()).toContain('Opgeslagen');
    expect(await page.getByLabel('Aanbiedingen', { exact: true }).isChecked()).toBe(false);
    expect(await page.getByLabel('Meten of u mails opent').isChecked()).toBe(true);
    expect(await types()).toEqual(['granted', 'withdrawn', 'granted']);
    await capture(page, '4-preferences-saved');
  });

  test('a customer reads why the offers come, and stops one subject', async () => {
    await world.become({ relationships: [boughtHosting] });
    await open(`/p/${world.links.preferences()}`);
    const offersSwitch = page.getByLabel('Aanbiedingen', { exact: true });
    expect(await offersSwitch.isChecked()).toBe(true);
    expect(await page.getByText('want u kocht op').count()).toBeGreaterThan(0);
    await capture(page, '3-customer');

    await offersSwitch.uncheck();
    await page.getByRole('button', { name: 'Keuzes opslaan' }).click();

    expect(await page.getByLabel('Aanbiedingen', { exact: true }).isChecked()).toBe(false);
    expect(await page.getByText('Uit sinds').count()).toBeGreaterThan(0);
    expect(await types()).toEqual(['withdrawn']);
  });

  test('a switch is moved on in a mail of last week, and confirmed by the link that comes', async () => {
    await open(`/p/${world.links.preferences()}`);
    await page.getByLabel('Bijeenkomsten', { exact: true }).check();
    await page.getByRole('button', { name: 'Keuzes opslaan' }).click();
    expect(await page.getByRole('status').textContent()).toContain('Bijna klaar');
    expect(await types()).toEqual([]);
    await capture(page, '5-asked-back');

    const [mail] = world.mailed;
    const on = new URLSearchParams(
      (mail?.wanted ?? []).map((field): [string, string] => ['on', field]),
    );
    await open(`/p/${mail?.token}?${on}`);
    await capture(page, '6-confirm-choice');
    await page.getByRole('button', { name: 'Ja, zet aan' }).click();

    expect(await page.getByLabel('Bijeenkomsten', { exact: true }).isChecked()).toBe(true);
    expect(await types()).toEqual(['granted']);
  });

  test('a person goes from why a mail came to their own data, a file of it, and a request with a receipt', async () => {
    await world.become({ relationships: [boughtHosting], source: 'bestelformulier' });
    await open(`/m/${world.links.mail()}`);
    expect(await page.locator('h1').textContent()).toBe('Waarom kreeg ik deze mail?');
    expect(await page.content()).not.toContain('jan.jansen');
    await capture(page, '7-why');
    await page.getByRole('button', { name: 'Mail mij de link' }).click();
    expect(await page.getByRole('status').textContent()).toContain('j•••@voorbeeld.example');

    await open(`/d/${world.mailed[0]?.token}`);
    expect(await page.getByText('jan.jansen@voorbeeld.example').count()).toBe(1);
    await capture(page, '8-own-data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Bewaar als bestand (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-data.json');

    await page.getByLabel('Mijn gegevens laten wissen').check();
    await page.getByLabel('Toelichting').fill('ik ben geen klant meer');
    await page.getByRole('button', { name: 'Versturen' }).click();
    expect(await page.locator('h1').textContent()).toBe('Uw vraag is ontvangen');
    await capture(page, '9-receipt');
  });

  test('the text that was agreed to unfolds', async () => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await open(`/p/${world.links.preferences()}`);
    const text = page.locator('.choices blockquote').first();
    expect(await text.isVisible()).toBe(false);

    await page.getByText('Lees de tekst').first().click();

    expect(await text.isVisible()).toBe(true);
  });

  test('a person stops everything in one step, by keyboard alone', async () => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await open(`/p/${world.links.preferences()}`);

    const stop = page.getByRole('button', { name: 'Stop alles' });
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await stop.evaluate((button) => button.matches(':focus'))) break;
    }
    expect(await stop.evaluate((button) => button.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');

    expect(await page.locator('h1').textContent()).toBe('U bent afgemeld');
    expect(await types()).toEqual(['granted', 'objected']);
  });

  test('mail is stopped from its link, first one topic, then all', async () => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await open(`/u/${world.links.stop()}`);
    await capture(page, '10-stop');
    expect(await types()).toEqual(['granted']);

    await page.getByRole('button', { name: 'Stop alleen deze mails' }).click();
    expect(await page.locator('h1').textContent()).toBe('U bent afgemeld');
    await capture(page, '11-stopped');

    await page.getByRole('button', { name: 'Stop alle reclame en oproepen' }).click();
    expect(await types()).toEqual(['granted', 'withdrawn', 'objected']);
  });

  test('the page speaks English when asked to, and says so to screen readers', async () => {
    await open(`/u/${world.links.stop()}`);

    await page.getByRole('link', { name: 'English' }).click();

    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Stop only these mails' }).click();
    expect(await page.locator('h1').textContent()).toBe('You are unsubscribed');
  });

  test('a link that is not ours says so and nothing else', async () => {
    await open('/u/forged');
    await capture(page, '12-neutral');

    expect(await page.locator('h1').textContent()).toBe('This link does not work');
    expect(await page.locator('form').count()).toBe(0);
  });
});
