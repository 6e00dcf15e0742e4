import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../e2e/service/service-world.ts';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';
import { violationsOf } from '../../support/console/violations-of.ts';

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
  test('a mailing from a template shows its languages filled in, says what the API refuses at its field, and is a draft of its own', () =>
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

      const goesOnAlone = page.getByText('no longer says which template that was');
      await page.getByRole('tab', { name: 'Write' }).click();
      await goesOnAlone.waitFor();
      await page.getByRole('link', { name: 'See the template' }).waitFor();
      await page.getByLabel('Name of the mailing').fill('Maintenance of January');
      await goesOnAlone.waitFor({ state: 'detached' });
      const changed = await read(idIn(page.url()));
      expect(changed).toMatchObject({
        name: 'Maintenance of January',
        contents: [{ subject: 'Onderhoud aan uw hosting op 3 December 2026' }, {}],
      });
      expect(changed).not.toHaveProperty('fromTemplate');
    }));

  test('a mailing from a template keeps what was begun in words of one’s own, and offers no template that is not in use', () =>
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

describe('a mailing in Markdown', () => {
  const markdown = [
    'Dear {{name|customer}},',
    'Tonight between **00:00 and 02:00** we carry out [planned maintenance](https://www.waterweg.example/status) on the servers of your hosting.',
    '<img src=x onerror="parent.postMessage(1, 0)"> [look](javascript:alert(1))',
    address,
  ].join('\n\n');

  test('a mailing in Markdown loses nothing that is typed while Markdown is fetched', () =>
    as(world, 'marja.de.wit', async (page) => {
      let asked = 0;
      let fetched = () => {};
      const wait = new Promise<void>((resolve) => {
        fetched = resolve;
      });
      await page.route('**/assets/html-from-markdown-*.js', async (route) => {
        asked += 1;
        await wait;
        await route.continue();
      });
      await page.getByRole('button', { name: 'New mailing' }).click();
      await page.getByRole('button', { name: 'Without Dutch' }).click();
      await page.getByRole('button', { name: 'Markdown', exact: true }).click();
      await page.getByLabel('Subject (English)').fill('Typed meanwhile');
      await page.getByLabel('Name of the mailing').fill('Typed too');
      fetched();
      await page.getByLabel('Markdown (English)').waitFor();
      expect(asked).toBe(1);
      expect(await page.getByLabel('Subject (English)').inputValue()).toBe('Typed meanwhile');
      expect(await page.getByLabel('Name of the mailing').inputValue()).toBe('Typed too');
    }));

  test('a mailing in Markdown is seen as mail beside what one types, and is Markdown again after a reload', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('button', { name: 'New mailing' }).click();
      await page.getByLabel('Name of the mailing').fill('Written in Markdown');
      await page.getByLabel('Why is it needed?').fill(base.necessity);
      await page.getByLabel('About which service').fill('hosting');
      await page.getByRole('button', { name: 'Without Dutch' }).click();
      await page.getByRole('button', { name: 'Markdown', exact: true }).click();
      await page.getByLabel('Subject (English)').fill('Maintenance of your hosting tonight');
      await page.getByLabel('Markdown (English)').fill(markdown);
      const beside = page.frameLocator('fieldset iframe.mail-frame');
      await beside.locator('strong', { hasText: '00:00 and 02:00' }).waitFor();
      await beside.getByText('<img src=x onerror').waitFor();
      await beside.getByRole('link', { name: 'planned maintenance' }).waitFor();
      expect(await beside.locator('img').count()).toBe(0);
      expect(await beside.getByRole('link').count()).toBe(1);
      await page.getByText(/^Saved on /).waitFor();
      const id = new URL(page.url()).searchParams.get('draft') ?? '';
      expect((await read(id))['contents']).toMatchObject([
        { text: markdown, html: expect.stringContaining('<p>Dear {{name|customer}},</p>') },
      ]);

      await page.reload();
      const again = page.getByLabel('Markdown (English)');
      await again.waitFor();
      expect(await again.inputValue()).toBe(markdown);
    }));

  test('a mailing in Markdown asks before it takes the place of HTML that was written by hand', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('button', { name: 'New mailing' }).click();
      await page.getByRole('button', { name: 'Without Dutch' }).click();
      const ways = page.getByRole('toolbar', { name: 'Written as' });
      const way = (name: string) => ways.getByRole('button', { name, exact: true }).click();
      await way('HTML');
      await page.getByLabel('HTML (English)').fill('<h1>By hand</h1>');
      await way('Markdown');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('The HTML that is there now (English) is dropped.').waitFor();
      await dialog.getByRole('button', { name: 'Rather not' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByLabel('HTML (English)').inputValue()).toBe('<h1>By hand</h1>');
      await way('Markdown');
      await dialog.getByRole('button', { name: 'Continue in Markdown' }).click();
      await page.getByLabel('Markdown (English)').fill('# By *Markdown*');
      await way('HTML');
      expect(await page.getByLabel('HTML (English)').inputValue()).toBe(
        '<h1>By <em>Markdown</em></h1>',
      );
    }));
});

const lines = (...all: readonly string[]) => all.join('\r\n');
const file = (name: string, text: string) => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(text),
});
const hostile = lines(
  'From: a@waterweg.example',
  'Subject: =?utf-8?q?Onderhoud_<img_src=3Dx_onerror=3Dalert(1)>?=',
  'Content-Language: nl',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Vannacht is er onderhoud.</p><img src="cid:logo" alt="Waterweg"><script>parent.postMessage(1, 0)</script>',
  '--b',
  'Content-Type: image/png',
  'Content-ID: <logo>',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b',
  'Content-Type: application/pdf; name="<b>plan</b>.pdf"',
  'Content-Disposition: attachment; filename="<b>plan</b>.pdf"',
  '',
  'x',
  '--b--',
  '',
);

describe('a mailing from a mail file', () => {
  test('a mailing from a mail file has its words in the language it declares, and says what stays behind', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('button', { name: 'New mailing' }).click();
      await page.getByLabel('Subject (Dutch)').fill('Here already');
      await page.getByRole('button', { name: 'From a mail file' }).click();
      const choose = page.locator('input[type=file]').first();

      await choose.setInputFiles(file('no-mail.eml', 'not a message'));
      await page.getByText('no message (RFC 5322)').waitFor();
      await choose.setInputFiles(file('large.eml', `Subject: x\r\n\r\n${'x'.repeat(700_000)}`));
      await page.getByText('This file is too large').waitFor();
      const sealed = lines('Subject: x', 'Content-Type: application/pkcs7-mime', '', 'MIIB');
      await choose.setInputFiles(file('sealed.eml', sealed));
      await page.getByText('This mail is encrypted.').waitFor();

      await choose.setInputFiles(file('hostile.eml', hostile));
      await page.getByText('This stays behind').waitFor();
      const plan = page.getByText('<b>plan</b>.pdf (application/pdf)');
      await page.getByText('This could not be read').waitFor();
      expect(await plan.count()).toBe(2);
      await page.getByText('How the whole file reads, attachments included').waitFor();
      await page.getByText('an attachment cannot be read').first().waitFor();
      await page.getByText('Pictures in the file itself: 1.').waitFor();
      await page.getByText('What is there in Dutch now is replaced.').waitFor();
      await page.getByRole('button', { name: 'Put in the mailing' }).click();
      await page.getByText('This stays behind').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Subject (Dutch)').inputValue()).toBe(
        'Onderhoud <img src=x onerror=alert(1)>',
      );
      const html = await page.getByLabel('HTML (Dutch)').inputValue();
      expect(html).toContain('<p>Vannacht is er onderhoud.</p>Waterweg');
      expect(html).not.toContain('cid:');
      await page
        .frameLocator('iframe.mail-frame >> nth=0')
        .getByText('Vannacht is er onderhoud.')
        .waitFor();
    }));
});

const patient = { timeout: 10_000 };

/** Goes with Tab, or back with Shift+Tab, until a thing has the focus. */
const tabTo = async (page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if ((await page.locator(':focus').and(wanted).count()) > 0) return;
  }
  throw new Error(`Tab never comes to ${String(wanted)}`);
};

describe('by keyboard alone', () => {
  test('the keyboard alone is enough to choose a template, a way of writing and a mail file, and to answer what is asked', () =>
    as(world, 'marja.de.wit', async (page) => {
      const press = (key: string) => page.keyboard.press(key);
      // Said long before the key: a chooser that nobody waits for yet never opens here.
      page.on('filechooser', (chooser) => void chooser.setFiles(file('hostile.eml', hostile)));
      const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
      await tabTo(page, button('New mailing'));
      await press('Enter');
      await page.getByRole('heading', { level: 1, name: 'New mailing' }).waitFor();
      await tabTo(page, button('Words of your own'));
      await press('ArrowRight');
      await press('Enter');
      await tabTo(page, button(/Choose a template/));
      await press('Enter');
      await page.getByRole('option', { name: /Maintenance notice/ }).waitFor();
      await press('ArrowDown');
      await press('Enter');
      await page.getByRole('heading', { name: 'How it reads' }).waitFor();
      await tabTo(page, button('A template'), 'Shift+Tab');
      await press('ArrowLeft');
      await press('Enter');

      const way = page.getByRole('toolbar', { name: 'Written as' }).getByRole('button');
      await tabTo(page, way);
      await press('ArrowRight');
      await press('Enter');
      const html = page.getByLabel('HTML (Dutch)');
      await tabTo(page, html);
      await page.keyboard.type('<h1>By hand</h1>');
      await tabTo(page, way, 'Shift+Tab');
      await press('ArrowRight');
      await press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await html.inputValue()).toBe('<h1>By hand</h1>');
      const focused = () => page.evaluate('document.activeElement.innerText');
      await expect.poll(focused, patient).toBe('Markdown');
      await press('Enter');
      await dialog.waitFor();
      await tabTo(page, dialog.getByRole('button', { name: 'Continue in Markdown' }));
      await press('Enter');
      await page.getByLabel('Markdown (Dutch)').waitFor();
      await expect.poll(focused, patient).toBe('Markdown');

      await tabTo(page, button('From a mail file'));
      await press('Enter');
      const choose = page.locator('input[type=file]');
      await tabTo(page, choose);
      await press('Enter');
      await page.getByText('This stays behind').waitFor();
      await tabTo(page, button('Put in the mailing'));
      await press('Enter');
      await page.getByText('The words are under Dutch now.').waitFor();
      expect(await page.locator(':focus').and(choose).count()).toBe(1);
      expect(await html.inputValue()).toContain('Vannacht is er onderhoud.');
    }));
});

describe('WCAG 2.2 AA, checked by axe', () => {
  test('no axe rule of WCAG 2.2 AA finds anything in Markdown with a mail file beside it, in German, dark and narrow', () =>
    as(
      world,
      'marja.de.wit',
      async (page) => {
        await page.goto('/console/mailings/new');
        await page.getByRole('heading', { level: 1, name: 'Neues Mailing' }).waitFor();
        await page.getByRole('button', { name: /Geschrieben als/ }).click();
        await page.getByRole('option', { name: 'Markdown' }).click();
        await page.getByLabel('Markdown (Englisch)').fill('# Hallo');
        await page.locator('fieldset iframe.mail-frame').first().waitFor();
        await page.getByRole('button', { name: 'Aus einer Maildatei' }).click();
        const choose = page.locator('input[type=file]').first();
        await choose.setInputFiles(file('plan.eml', hostile));
        await page.getByText('Das wird nicht übernommen').waitFor();
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          390,
        );
      },
      { language: 'de', colorScheme: 'dark', width: 390, bypassCSP: true },
    ));

  test('no axe rule of WCAG 2.2 AA finds anything in a mailing from a template, in Dutch, light and wide', () =>
    as(
      world,
      'marja.de.wit',
      async (page) => {
        await page.goto(`/console/mailings/new?template=${templateId}`);
        await page.getByRole('heading', { name: 'Zo staat hij er' }).waitFor();
        expect(await violationsOf(page)).toEqual([]);
      },
      { language: 'nl', bypassCSP: true },
    ));
});
