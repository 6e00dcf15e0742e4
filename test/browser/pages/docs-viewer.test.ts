import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditionWorld, senderBody, startEdition } from '../../e2e/service/service-world.ts';
import { startBrowser } from '../../support/pages/browser.ts';

let world: EditionWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startEdition('one machine'), startBrowser()]);
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
});
afterAll(async () => {
  await browser?.close();
  await world?.app.stop();
});

test('a person tries a request on the page, and nothing but this service is asked', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(world.app.apiUrl) && !url.startsWith('data:')) elsewhere.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${world.app.apiUrl}/docs`);

  await page.getByRole('button', { name: 'Authorize' }).first().click();
  const dialog = page.locator('.modal-ux');
  await dialog.locator('input').first().fill(world.tokens['privacy-officer']);
  await dialog
    .getByRole('button', { name: /authorize|apply/i })
    .first()
    .click();
  await dialog.getByRole('button', { name: /close/i }).last().click();

  await page.locator('#operations-tag-senders').first().click();
  const operation = page.locator('[id="operations-senders-readSender"]');
  await operation.locator('.opblock-summary-control').first().click();
  await operation.getByPlaceholder('senderId').fill('waterweg');
  await operation.getByRole('button', { name: 'Execute' }).click();
  await operation.locator('.live-responses-table .response-col_status').first().waitFor();
  const answer = await operation.locator('.live-responses-table').innerText();
  expect(answer).toContain('200');
  expect(answer).toContain(senderBody.legalName);

  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the examples of a request are there to choose from', async () => {
  const page = await browser.newPage();
  await page.goto(`${world.app.apiUrl}/docs#/contacts/createContact`);
  const operation = page.locator('[id="operations-contacts-createContact"]');
  await operation.locator('.examples-select-element, .examples-select select').first().waitFor();
  expect(await operation.locator('option').count()).toBeGreaterThan(1);
  await page.close();
});

test('other clients than browsers get the page without a script, and no other file is served', async () => {
  const plain = await world.ask('GET', '/docs');
  expect([plain.status, plain.text.includes('<script')]).toEqual([200, false]);
  const shown = await world.ask('GET', '/docs', { headers: { accept: 'text/html' } });
  expect(shown.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  for (const file of ['package.json', 'index.html', '..%2fpackage.json', 'constructor'])
    expect((await world.ask('GET', `/docs/viewer/${file}`)).status, file).toBe(404);
});
