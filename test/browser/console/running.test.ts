import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';
import { domainsOffer } from '../../support/console/domains-offer.ts';

/** While it is shut the provider takes no mail, and a mailing runs on. */
let isShut = false;
/**
 * How far the service's clock is ahead: a mail that the provider did not accept is tried again
 * after 5, 10, 20 seconds.
 */
let ahead = 0;
const open = (): void => {
  isShut = false;
  ahead += 60_000;
};
let world: ConsoleWorld;
beforeAll(async () => {
  world = await startConsoleWorld('one machine', {
    ses: { fault: () => (isShut ? { kind: 'throttle' } : undefined) },
    millis: () => Date.now() + ahead,
  });
});
afterAll(() => world.stop());

/** Has an offer scheduled at once; answers once it runs. */
const run = async (name: string): Promise<string> => {
  const { app, ask } = world.service;
  const token = await app.issuer.token('marketer', 'daan.vermeer');
  const made = await ask('POST', '/v1/mailings', {
    token,
    body: domainsOffer(name),
  });
  const id = String(made.body['mailingId']);
  await ask('POST', `/v1/mailings/${id}/schedule`, { token, body: { now: true } });
  await until(id, 'running');
  return id;
};

const until = async (mailingId: string, state: string): Promise<void> => {
  const { ask } = world.service;
  while ((await ask('GET', `/v1/mailings/${mailingId}`)).body['state'] !== state) await sleep(100);
};

const verdictOf = async (mailingId: string, contactId: string) =>
  (await world.service.ask('GET', `/v1/mailings/${mailingId}/verdicts/${contactId}`)).body;

const go = (page: Page, path: string) =>
  page.evaluate(`history.pushState(null, '', '/console${path}')`);

describe('while a mailing runs', () => {
  test('a withdrawal by telephone reaches a running mailing: the person does not get what others get', async () => {
    isShut = true;
    const mailingId = await run('Autumn offer');
    await as(world, 'noor.yilmaz', async (page) => {
      await go(page, '/people/henk');
      await page.getByLabel('Who took it').fill('Called back on the number of the contract.');
      await page.getByLabel('Where is the evidence?').fill('call-4711');
      await page.getByRole('button', { name: 'Record it' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.innerText()).toContain('even for a running mailing');
      await dialog.getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Recorded; it holds from now on.').waitFor();
    });
    open();
    await until(mailingId, 'finished');
    expect(await verdictOf(mailingId, 'henk')).toMatchObject({
      verdict: 'denied',
      reasons: expect.arrayContaining(['objected']),
    });
    const { body } = await world.service.ask('GET', `/v1/mailings/${mailingId}`);
    expect(body).toMatchObject({ progress: { accepted: expect.any(Number) } });
    expect((body['progress'] as { readonly accepted: number }).accepted).toBeGreaterThan(0);

    await as(world, 'marja.de.wit', async (page) => {
      await go(page, `/mailings/${mailingId}/report`);
      await page.getByText('What came of it').waitFor();
      await page.getByRole('row', { name: /^Delivered/ }).waitFor();
      await page.getByText('Opens and clicks were not measured.').waitFor();
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('heading', { name: 'Why people got nothing' }).waitFor();
      await page.getByRole('row', { name: /said no/ }).waitFor();
      await page.getByRole('img', { name: /Reported as spam: 0%, the line is 0\.1%/ }).waitFor();
      await page.getByRole('row', { name: /Autumn offer/ }).waitFor();
      await page.getByText('Who: said no').click();
      await page.getByText('objected', { exact: true }).click();
      const henk = page.locator('.samples div').filter({ hasText: 'henk' });
      await henk.getByText(/objected to direct marketing/).waitFor();
    });
  });

  test('the privacy officer stops everything at once, and the marketer cancels it for good', async () => {
    isShut = true;
    const mailingId = await run('Second offer');
    await as(world, 'noor.yilmaz', async (page) => {
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('button', { name: 'Emergency stop' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Second offer').waitFor();
      await dialog.getByRole('button', { name: 'Emergency stop' }).click();
      await page.getByText('Paused: 1.').waitFor();
      await page.getByText('‘Second offer’ is paused').waitFor();
    });
    await as(world, 'marja.de.wit', async (page) => {
      await go(page, `/mailings/${mailingId}/report`);
      await page.getByRole('button', { name: 'Cancel for good' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel for good' }).click();
      await page.getByText('Cancelled').first().waitFor();
    });
    open();
    await sleep(1_000);
    const { body } = await world.service.ask('GET', `/v1/mailings/${mailingId}`);
    expect(body).toMatchObject({ state: 'cancelled', progress: { accepted: 0 } });
  });
});

test('retention says what is kept how long, what the last run did and what is held', () =>
  as(world, 'noor.yilmaz', async (page) => {
    await world.service.ask('POST', '/v1/holds', {
      body: { on: 'contact', id: 'tim', reason: 'claim 12', evidenceRef: 'letter 3' },
    });
    await page.getByRole('link', { name: 'Retention' }).click();
    await page.getByText('How long and why').waitFor();
    await page.getByRole('row', { name: /tim.*claim 12/ }).waitFor();
    await page.getByText('Nothing is due among what was looked at.').waitFor();
  }));
