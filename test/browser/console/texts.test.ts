import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';

let world: ConsoleWorld;
beforeAll(async () => {
  world = await startConsoleWorld();
});
afterAll(() => world.stop());

describe('a privacy officer', () => {
  test('a privacy officer makes a topic, publishes a text for it and a second version, and finds both', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.getByRole('link', { name: 'Topics and texts' }).click();
      await page
        .getByRole('rowheader', { name: /offers/ })
        .first()
        .waitFor();
      await page.getByText('Make or change a topic').click();
      await page.getByLabel('Id', { exact: true }).fill('webinars');
      await page.getByLabel('Name (English)').fill('Webinars');
      await page.getByRole('button', { name: 'Make the topic' }).click();
      await page.getByRole('rowheader', { name: /Webinars/ }).waitFor();

      const publish = async (text: string) => {
        await page.getByLabel('Id of the text').fill('webinars');
        if (await page.getByLabel('Topic', { exact: true }).isVisible())
          await page.getByLabel('Topic', { exact: true }).fill('webinars');
        await page.getByLabel('Text (English)').fill(text);
        await page.getByRole('button', { name: 'Publish', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      };
      await page.getByText('Publish a text').click();
      await publish('Yes, Waterweg Hosting B.V. may mail me about webinars.');
      await page.getByRole('link', { name: 'webinars' }).waitFor();
      await publish('Yes, Waterweg Hosting B.V. may mail me when there is a webinar.');
      await page.getByRole('link', { name: 'webinars' }).click();
      await page.getByText('Version 2').waitFor();
      await page.getByText('Version 1').waitFor();
      await page.getByText('may mail me about webinars').waitFor();
    }));

  test('a privacy officer asks for consent again after a version changed: with a reason, and sees whom it affected', () =>
    as(world, 'noor.yilmaz', async (page) => {
      const { ask } = world.service;
      const { body: known } = await ask('GET', '/v1/notices/offers');
      const last = (known['items'] as readonly { readonly covers: object; version: number }[]).at(
        -1,
      );
      const published = await ask('POST', '/v1/notices', {
        body: {
          noticeId: 'offers',
          senderId: 'waterweg',
          covers: last?.covers,
          texts: { en: 'Yes, Waterweg Hosting B.V. and its partners may mail me offers.' },
          material: true,
        },
      });
      expect(published.status, published.text).toBe(201);
      await page.evaluate("history.pushState(null, '', '/console/topics/offers')");
      const first = page.locator('section', { has: page.getByText('Version 1', { exact: true }) });
      const counted = await ask('GET', '/v1/notices/offers/standing?limit=100');
      const [stood] = counted.body['versions'] as readonly { readonly people: number }[];
      expect(stood?.people).toBeGreaterThan(1);
      await page.getByText(/^Counted among \d+ people\.$/).waitFor();
      await first
        .getByText(`The consent of ${stood?.people} people rests on this version.`)
        .waitFor();
      await page.getByText('The consent of 0 people rests on this version.').first().waitFor();
      await page.getByRole('button', { name: 'Ask for consent again' }).click();
      const dialog = page.getByRole('dialog');
      const confirm = dialog.getByRole('button', { name: 'Ask for consent again' });
      expect(await confirm.isDisabled()).toBe(true);
      expect(await dialog.innerText()).toContain('cannot be undone');
      await dialog.getByLabel('Why').fill('the text did not say that partners mail too');
      await confirm.click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/Asked again: [1-9]\d* of \d+ people had an earlier text/).waitFor();
      await page.getByText('because: the text did not say that partners mail too').waitFor();
      expect(await page.getByRole('button', { name: 'Ask for consent again' }).count()).toBe(0);
      await page.getByText('Whom it affected').click();
      await page.getByRole('link', { name: 'henk' }).click();
      await page.getByRole('heading', { name: 'Henk de Boer' }).waitFor();
      const { body } = await ask('GET', '/v1/contacts/henk/consent/events');
      expect((body['items'] as readonly object[]).at(-1)).toMatchObject({ type: 'invalidated' });
    }));

  test('a privacy officer changes what every mail shows, and reads the API’s words where that may not be', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.getByRole('link', { name: 'Senders' }).click();
      await page.getByRole('button', { name: 'Change Waterweg Hosting B.V.' }).click();
      const name = page.getByLabel('Postal address');
      await name.fill('');
      await page.getByRole('button', { name: 'Save the change' }).click();
      await page.getByText('The sender was not changed').waitFor();
      await page.getByText('/postalAddress').waitFor();
      await name.fill('Kade 14, 3011 AB Rotterdam, Nederland');
      await page.getByRole('button', { name: 'Save the change' }).click();
      await page.getByText('Kade 14').waitFor();
      const { body } = await world.service.ask('GET', '/v1/senders/waterweg');
      expect(body).toMatchObject({ postalAddress: 'Kade 14, 3011 AB Rotterdam, Nederland' });
    }));
});

describe('a marketer', () => {
  test('a marketer copies the code of a sign-up form, which is the one that the pages give', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('link', { name: 'Sign-up forms' }).click();
      const code = await page.locator('pre.code').innerText();
      const { text } = await world.service.ask('GET', '/s/waterweg/form?lang=en');
      expect(code.trim()).toBe(text.trim());
    }));

  test('a marketer keeps a picture for a mail, and is told why another file is not one', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('link', { name: 'Templates and pictures' }).click();
      const choose = (name: string, bytes: Buffer) =>
        page
          .locator('input[type="file"]')
          .setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
      await choose('letter.png', Buffer.from('no picture'));
      await page.getByText('The picture was not saved').waitFor();
      await choose('dot.png', Buffer.from(dot, 'base64'));
      await page.getByText('dot.png is ready.').waitFor();
    }));

  test('a marketer may not change a sender or a text', () =>
    as(world, 'marja.de.wit', async (page) => {
      await page.getByRole('link', { name: 'Senders' }).click();
      await page.getByText('Kade 1').first().waitFor();
      expect(await page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
      await page.evaluate("history.pushState(null, '', '/console/topics')");
      await page.getByText('This screen belongs to the privacy officer').waitFor();
    }));
});

/** One pixel. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
