import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';
import type { Json } from '../service/service-world.ts';

let world: ConsoleWorld;
let templateId: string;

const address = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
const base = {
  senderId: 'waterweg',
  purpose: 'contract',
  service: 'hosting',
  necessity: 'The hosting contract promises notice of planned interruptions.',
};
const template = {
  ...base,
  name: 'Maintenance notice',
  template: true,
  values: { day: 'date', minutes: 'number', server: 'reference' },
  contents: [
    {
      language: 'nl',
      subject: 'Onderhoud aan uw hosting op {{day}}',
      text: `Dag {{name|klant}},\n\nOp {{day}} is er onderhoud aan de server {{server|van uw hosting}}. Uw website is hooguit {{minutes}} minuten onbereikbaar.\n\n${address}`,
    },
    {
      language: 'en',
      subject: 'Maintenance of your hosting on {{day}}',
      text: `Dear {{name|customer}},\n\nOn {{day}} we maintain the server {{server|of your hosting}}. Your website is unreachable for {{minutes}} minutes at most.\n\n${address}`,
    },
  ],
};

const ask = (method: string, path: string, body?: object, token?: string) =>
  world.service.ask(method, path, { body, ...(token === undefined ? {} : { token }) });
const read = async (id: string): Promise<Json> => (await ask('GET', `/v1/mailings/${id}`)).body;
const idIn = (url: string): string => new URL(url).pathname.split('/')[3] ?? '';

beforeAll(async () => {
  world = await startConsoleWorld();
  const { body, status, text } = await ask('POST', '/v1/mailings', template);
  expect(status, text).toBe(201);
  templateId = String(body['mailingId']);
  if (body['state'] === 'held') {
    const token = await world.service.app.issuer.token('reviewer', 'bea');
    const verdict = { verdict: 'release', reason: 'It is about the maintenance.' };
    const given = { ...verdict, contentHash: body['contentHash'] };
    const released = await ask('POST', `/v1/mailings/${templateId}/reviews`, given, token);
    expect(released.status, released.text).toBe(200);
  }
  const active = await ask('POST', `/v1/mailings/${templateId}/activate`, {});
  expect(active.status, active.text).toBe(200);
});
afterAll(() => world.stop());

describe('a mailing from a template', () => {
  test('shows its languages filled in, says what the API refuses at its field, and is a draft of its own', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('link', { name: 'Templates and pictures' }).click();
      await page.getByRole('link', { name: 'Use in a mailing' }).click();
      await page.getByRole('heading', { name: 'How it reads' }).waitFor();
      const frames = page.locator('iframe.mail-frame:visible');
      await frames.nth(1).waitFor();
      await page.getByLabel('Name of the mailing').last().fill('Maintenance of December');
      await page.getByLabel('day', { exact: true }).fill('3 December 2026');
      await page.getByText('Maintenance of your hosting on 3 December 2026').waitFor();
      await page.getByText('Onderhoud aan uw hosting op 3 December 2026').waitFor();

      await page.getByLabel('minutes', { exact: true }).fill('an hour or so');
      await page.getByRole('button', { name: 'Make the mailing' }).click();
      await page.getByText('the template wants a number').first().waitFor();
      await page.getByLabel('minutes', { exact: true }).fill('10');
      await page.getByRole('button', { name: 'Make the mailing' }).click();
      await page.getByRole('heading', { level: 1, name: 'Maintenance of December' }).waitFor();
      expect(await read(idIn(page.url()))).toMatchObject({
        fromTemplate: { templateId },
        values: { server: 'reference' },
        contents: [
          { subject: 'Onderhoud aan uw hosting op 3 December 2026' },
          { text: expect.stringContaining('unreachable for 10 minutes at most') },
        ],
      });
    }));

  test('keeps what was begun in words of one’s own, and offers no template that is not in use', () =>
    as(world, 'marja.de.wit', async (page) => {
      const { body } = await ask('POST', '/v1/mailings', { ...template, name: 'Not in use yet' });
      await page.getByRole('button', { name: 'New mailing' }).click();
      await page.getByLabel('Name of the mailing').fill('Begun by hand');
      await page.getByRole('button', { name: 'A template' }).click();
      await page.getByRole('button', { name: /Choose a template/ }).click();
      await page.getByRole('option', { name: /Maintenance notice/ }).waitFor();
      expect(await page.getByRole('option', { name: /Not in use yet/ }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Words of your own' }).click();
      expect(await page.getByLabel('Name of the mailing').inputValue()).toBe('Begun by hand');

      const id = String(body['mailingId']);
      await page.goto(`/console/mailings/new?template=${id}`);
      await page.getByText('This template is not in use.').waitFor();
      expect(await page.getByRole('button', { name: 'Make the mailing' }).count()).toBe(0);
    }));
});
