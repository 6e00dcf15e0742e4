import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';

let world: ConsoleWorld;
beforeAll(async () => {
  world = await startConsoleWorld();
});
afterAll(() => world.stop());

const open = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Jobs', exact: true }).click();
  await page.getByRole('heading', { name: 'Jobs', level: 1 }).waitFor();
};

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** A part of a list of four people, as the console sends it. */
const part = async (rowsBefore: number, emails: readonly string[]) => {
  const { app } = world.service;
  const query = new URLSearchParams({
    ...{ importId: 'spring-list', rowsBefore: String(rowsBefore), listRows: '4' },
    mapping: JSON.stringify({
      senderId: 'waterweg',
      fields: { language: { value: 'nl' }, country: { value: 'NL' }, kind: { value: 'consumer' } },
    }),
  });
  const response = await fetch(`${app.apiUrl}/v1/contacts/import?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await app.issuer.token('marketer', 'daan.vermeer')}`,
      'content-type': 'text/csv',
    },
    body: `email\n${emails.join('\n')}\n`,
  });
  expect(response.status, await response.text()).toBe(200);
};

test('a user with no jobs yet reads what would be one', () =>
  as(world, 'marja.de.wit', async (page) => {
    // The examples were imported; this colleague asks for what failed.
    await open(page);
    await choose(page, 'State', 'Failed');
    await page.getByText('No job with these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByText('No job with these filters').waitFor({ state: 'detached' });
  }));

test('an import that a colleague began moves while one looks, and is over without a reload', () =>
  as(world, 'marja.de.wit', async (page) => {
    await part(0, ['an@spring.example', 'ben@spring.example']);
    await open(page);
    const row = rowOf(page, 'spring-list');
    await row.getByText('Under way').waitFor();
    await row.getByText('2 rows of 4').first().waitFor();
    await row.getByText('daan.vermeer').waitFor();
    await part(2, ['cor@spring.example', 'dirk@spring.example']);
    await row.getByText('Done', { exact: true }).waitFor();
    await row.getByText('4 rows', { exact: true }).waitFor();
    // A part that comes again is no second import.
    await part(2, ['cor@spring.example', 'dirk@spring.example']);
    await page.reload();
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
  }));

test('a privacy officer finds the proof that was made, and the marketer does not even see that there is one', async () => {
  const { ask, tokens } = world.service;
  const made = await ask('POST', '/v1/contacts/henk/proof-bundles', {
    token: tokens['privacy-officer'],
    body: { reason: 'complaint 2026-114' },
  });
  expect([201, 202]).toContain(made.status);
  await as(world, 'noor.yilmaz', async (page) => {
    await open(page);
    await choose(page, 'Kind', 'Proof in one file');
    const row = rowOf(page, String(made.body['bundleId']));
    await row.getByText('Done', { exact: true }).waitFor();
    await rowOf(page, 'spring-list').first().waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('henk');
    await row.getByRole('link', { name: 'Proof in one file' }).click();
    await page.getByText('complaint 2026-114').waitFor();
  });
  await as(world, 'marja.de.wit', async (page) => {
    await open(page);
    await rowOf(page, 'spring-list').waitFor();
    expect(await rowOf(page, 'Proof in one file').count()).toBe(0);
    await page.getByLabel('Kind', { exact: true }).click();
    await page.getByRole('option', { name: 'Merging stops' }).waitFor();
    expect(await page.getByRole('option', { name: 'Proof in one file' }).count()).toBe(0);
  });
});

test('a list that came to a halt says how it continues, and a job that failed what to do', () =>
  as(world, 'noor.yilmaz', async (page) => {
    const startedAt = '2026-11-02T09:00:00.000Z';
    const progress = { of: 'rows', done: 1_000, total: 3_000 };
    await page.route('**/v1/jobs*', (route) =>
      route.fulfill({
        json: {
          items: [
            {
              kind: 'import',
              id: 'left',
              state: 'stopped',
              requestedBy: 'marja',
              startedAt,
              progress,
            },
            { kind: 'proof-bundle', id: 'b1', state: 'failed', requestedBy: 'noor', startedAt },
          ],
        },
      }),
    );
    await open(page);
    await rowOf(page, 'left').getByText('Choose the same file again').waitFor();
    await rowOf(page, 'left').getByText('1,000 rows of 3,000').first().waitFor();
    await rowOf(page, 'b1').getByText('Ask for it once more').waitFor();
  }));

test('a service that cannot say is quoted, and asked again by a button', () =>
  as(world, 'marja.de.wit', async (page) => {
    let isDown = true;
    await page.route('**/v1/jobs*', async (route) => {
      if (!isDown) return route.continue();
      const problem = {
        ...{ type: 'urn:grondslag:problem:invalid-request', code: 'invalid-request' },
        ...{ status: 400, title: 'A field is wrong', detail: 'kind', instance: 'r1' },
      };
      const contentType = 'application/problem+json';
      return route.fulfill({ status: 400, contentType, body: JSON.stringify(problem) });
    });
    await open(page);
    await page.getByText('The jobs could not be fetched').waitFor();
    await page.getByText('A field is wrong').waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await rowOf(page, 'spring-list').waitFor();
    await page.getByText('The jobs could not be fetched').waitFor({ state: 'detached' });
  }));

test('a reviewer has no jobs in the menu, and by a pasted link reads whose screen it is', () =>
  as(world, 'sanne.mulder', async (page) => {
    expect(await page.getByRole('link', { name: 'Jobs', exact: true }).count()).toBe(0);
    await page.evaluate("history.pushState(null, '', '/console/jobs')");
    await page.getByText('This screen is for colleagues in another role').waitFor();
  }));
