import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';

let world: ConsoleWorld;
beforeAll(async () => {
  world = await startConsoleWorld();
  const { app, ask } = world.service;
  // A product looks at a person for a case, and a colleague writes and judges, which one person may not.
  await ask('GET', '/v1/contacts/henk', {
    token: await app.issuer.token('product', 'webshop'),
    headers: { 'purpose-of-access': 'complaint 2026-114' },
  });
  for (const role of ['marketer', 'reviewer'] as const)
    await ask('POST', '/v1/decisions', {
      token: await app.issuer.token(role, 'kim.bakker'),
      body: {
        contactIds: ['tim'],
        mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
      },
    });
});
afterAll(() => world.stop());

describe('a privacy officer', () => {
  test('a privacy officer sees who works here, whose roles undo the four eyes, and what somebody did', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.getByRole('link', { name: 'Audit log' }).click();
      await page.getByText(/Needs attention: [1-9]/).waitFor();
      const kim = page.getByRole('row', { name: /kim\.bakker.*Undoes four eyes/ });
      expect(await kim.innerText()).toMatch(/marketer and reviewer|reviewer and marketer/);
      expect(await page.getByRole('row', { name: /webshop.*none.*product/ }).count()).toBe(1);

      await page.getByRole('button', { name: 'Show what kim.bakker did' }).click();
      const entries = page.getByRole('table').last();
      await entries
        .getByRole('row', { name: /kim\.bakker.*Saw: decisions.*tim/ })
        .first()
        .waitFor();
      // The lines of everybody stand there until those of one are read.
      await entries.getByText('webshop').first().waitFor({ state: 'detached' });
    }));

  test('a privacy officer finds who looked at one person and what for, keeps the lines, and continues to the person', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.getByRole('link', { name: 'Audit log' }).click();
      await page.getByLabel('About (id of a person)').fill('henk');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      const line = page.getByRole('row', { name: /webshop.*Saw: people.*complaint 2026-114/ });
      await line.waitFor();
      expect(new URL(page.url()).search).toBe('');
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'These lines as CSV' }).click(),
      ]);
      expect(readFileSync(await saved.path(), 'utf8')).toMatch(
        /webshop,product,read,GET \/v1\/contacts\/\{contactId\},.*,henk,complaint 2026-114/,
      );
      await line.getByRole('link', { name: 'henk' }).click();
      await page.getByRole('heading', { name: 'Henk de Boer' }).waitFor();
    }));

  test('a privacy officer reads the register of processing as the service works, in the language of the colleague', () =>
    as(
      world,
      'noor.yilmaz',
      async (page) => {
        await page.getByRole('link', { name: 'Register', exact: true }).click();
        await page.getByRole('heading', { name: 'Register van verwerkingen' }).waitFor();
        await page.getByRole('row', { name: /Waterweg Hosting B\.V\..*Kade 12/ }).waitFor();
        await page
          .getByRole('row', { name: /Reclame: aanbieding.*toestemming art\. 11\.7 lid 1 Tele/ })
          .waitFor();
        await page.getByRole('row', { name: /\(d\) Ontvangers het mailrelais/ }).waitFor();
        await page.getByRole('row', { name: /Of en wanneer een mail geopend werd/ }).waitFor();
        await page
          .getByRole('row', { name: /60 maanden/ })
          .first()
          .waitFor();
      },
      { language: 'nl' },
    ));
});

/** The first answer that the service gave to an operation when its examples were recorded. */
const recorded = (operation: string): object => {
  const file = new URL(`../../../docs/api-examples/${operation}.json`, import.meta.url);
  const { examples } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly examples: readonly { readonly response: { readonly body: object } }[];
  };
  return examples[0]?.response.body ?? {};
};

test('the overview names reports that belong to nobody, and events that a webhook did not accept', () =>
  as(world, 'noor.yilmaz', async (page) => {
    // These take days to come about: they are shown as the service once answered.
    for (const [path, operation] of [
      [/\/v1\/feedback\/kept/, 'listKeptFeedback'],
      [/\/v1\/webhooks$/, 'listWebhooks'],
      [/\/v1\/webhooks\/[^/]+\/dead-letters/, 'listWebhookDeadLetters'],
    ] as const)
      await page.route(path, (route) => route.fulfill({ json: recorded(operation) }));
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText('at least 1 events did not arrive at hooks.waterweg.example').waitFor();
    await page
      .getByRole('row', { name: /Undeliverable Nobody has that address\. smtp; 550 5\.1\.1/ })
      .waitFor();
  }));

test('the overview shows who says yes over time, as lines and as a table, and how soon a no holds', async () => {
  // The daily run counts; of stops it counts the day before, so those are shown as the service once answered.
  await world.service.app.retain();
  const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
  const path = '/v1/senders/waterweg/consent-days';
  const { body } = await world.service.ask('GET', path, { token });
  const [counted] = body['items'] as readonly { people: { commercial: number } }[];
  const count = counted?.people.commercial ?? 0;
  expect(count).toBeGreaterThan(0);
  await as(world, 'marja.de.wit', async (page) => {
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('img', { name: `offers: from ${count} to ${count}` }).waitFor();
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('row', { name: new RegExp(`2\\d{3} ${count}$`) }).waitFor();
    await page.getByText('Nobody stopped on these days.').waitFor();
  });
  await as(world, 'marja.de.wit', async (page) => {
    await page.route(/consent-days/, (route) =>
      route.fulfill({ json: recorded('readConsentDays') }),
    );
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('row', { name: /^Told: telephone, post or product \d/ }).waitFor();
  });
  expect((await world.service.ask('GET', `${path}?days=401`, { token })).status).toBe(400);
});

test('the overview shows how much may still be sent, and work that was set aside', async () => {
  const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
  const { status, body } = await world.service.ask('GET', '/v1/sending-state', { token });
  expect(status).toBe(200);
  expect(body).toMatchObject({ isHeld: false, deadLetters: [] });
  await as(world, 'marja.de.wit', async (page) => {
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText(/^(In the last 24 hours .* mails|No daily limit is known)/).waitFor();
    await page.getByText('No work was set aside.').waitFor();
  });
  // Ten failed deliveries take an hour of time-outs: what it then answers is shown.
  const aside = {
    isHeld: true,
    perDay: 200,
    sentLastDay: 150,
    deadLetters: [{ queue: 'send', waiting: 3 }],
  };
  await as(world, 'marja.de.wit', async (page) => {
    await page.route(/sending-state/, (route) => route.fulfill({ json: aside }));
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText('In the last 24 hours 150 of 200 mails (75%).').waitFor();
    await page.getByText('Nothing is sent now').waitFor();
    await page.getByText('send: 3').waitFor();
  });
});

test('a marketer has neither the audit log nor the register', () =>
  as(world, 'marja.de.wit', async (page) => {
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0);
    await page.evaluate("history.pushState(null, '', '/console/audit')");
    await page.getByText('This screen belongs to the privacy officer').waitFor();
    const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
    for (const path of ['/v1/audit', '/v1/processing-register'])
      expect((await world.service.ask('GET', path, { token })).status).toBe(403);
  }));
