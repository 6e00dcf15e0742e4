import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';

let world: ConsoleWorld;
beforeAll(async () => {
  world = await startConsoleWorld();
});
afterAll(() => world.stop());

/** Address of the example contact whom a test erases. */
const evasAddress = 'eva@bezoeker.example';

const may = async (contactId: string): Promise<unknown> => {
  const { body } = await world.service.ask('POST', '/v1/decisions', {
    body: {
      contactIds: [contactId],
      mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
    },
  });
  return (body['items'] as readonly { readonly effect: string }[])[0]?.effect;
};

describe('a privacy officer', () => {
  test('a privacy officer finds a person by address, which is in no address bar, and records a no said by telephone', () =>
    as(world, 'noor.yilmaz', async (page) => {
      expect(await may('henk')).toBe('allow');
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByLabel('Address or id').fill('henk@deboer.example');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'Henk de Boer' }).click();
      await page.getByText('Gave consent').first().waitFor();
      await page.getByText('The record is whole').waitFor();
      expect(page.url()).not.toContain('deboer');
      expect(await page.title()).toBe('File · grondslag');

      const record = page.getByRole('button', { name: 'Record it' });
      expect(await record.isDisabled()).toBe(true);
      await page
        .getByLabel('Who took it')
        .fill('Taken by the desk; called back on the number of the contract.');
      await page.getByLabel('Where is the evidence?').fill('call-4711');
      await record.click();
      expect(await page.getByRole('dialog').innerText()).toContain('Noor Yilmaz is named');
      await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Recorded; it holds from now on.').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'Objected' }).first().waitFor();
    }).then(async () => {
      expect(await may('henk')).toBe('deny');
      const { body } = await world.service.ask('GET', '/v1/contacts/henk/consent/events');
      expect((body['items'] as readonly object[]).at(-1)).toMatchObject({
        type: 'objected',
        method: 'phone',
        evidenceRefs: ['call-4711'],
        recordedBy: { id: 'noor.yilmaz' },
      });
    }));

  test('a privacy officer withdraws one topic only', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.evaluate("history.pushState(null, '', '/console/people/anja')");
      await page.getByLabel('No more about one topic').check();
      await page.getByLabel('Topic', { exact: true }).fill('offers');
      await page.getByLabel('Who took it').fill('Letter with signature, as on the contract.');
      await page.getByLabel('Where is the evidence?').fill('letter-12');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Recorded; it holds from now on.').waitFor();
      const { body } = await world.service.ask('GET', '/v1/contacts/anja/consent/events');
      expect((body['items'] as readonly object[]).at(-1)).toMatchObject({
        type: 'withdrawn',
        scope: { purpose: 'commercial', topic: 'offers' },
      });
    }));

  test('a privacy officer saves a copy, and erases after saying what goes and what stays', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.evaluate("history.pushState(null, '', '/console/people/eva')");
      const [copy] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save a copy' }).click(),
      ]);
      expect(copy.suggestedFilename()).toBe('eva.json');
      await page.getByRole('button', { name: 'Erase everything' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.innerText()).toContain('stop list');
      await dialog.getByLabel('Why').fill('asked by mail');
      await dialog.getByLabel('Where is the evidence?').fill('ticket-9');
      await dialog.getByRole('button', { name: 'Erase everything' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await world.service.ask('GET', '/v1/contacts/eva')).status).toBe(404);
    }));

  test('a privacy officer tells an erased person that mail is kept off, and somebody else that it is not', () =>
    as(world, 'noor.yilmaz', async (page) => {
      const { body: eva } = await world.service.ask('POST', '/v1/suppressions/lookup', {
        body: { email: evasAddress, senderId: 'waterweg' },
      });
      expect(eva['isKeptOff']).toBe(true);
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByLabel('Address or id').fill(evasAddress);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByText('Nobody found').waitFor();
      await page.getByText('This address is kept off').waitFor();
      await page.getByText(/^Waterweg Hosting B\.V\.: objection, since /).waitFor();
      await page.getByLabel('Address or id').fill('nobody@nowhere.example');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByText('This address is not kept off').waitFor();
      expect(page.url()).not.toContain('nowhere');
      const { body: found } = await world.service.ask('POST', '/v1/contacts/lookup', {
        body: { email: 'nobody@nowhere.example' },
      });
      expect(found['items']).toEqual([]);
    }));

  test('a privacy officer prints what is held about a person as a letter, with each fact in words', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.evaluate("history.pushState(null, '', '/console/people/gijs')");
      await page.getByRole('link', { name: 'Access letter' }).click();
      const letter = page.locator('article.letter');
      await letter.waitFor();
      const { body } = await world.service.ask('GET', '/v1/contacts/gijs/access');
      const contact = body['contact'] as { readonly email: string; readonly name: string };
      const text = await letter.innerText();
      for (const said of [contact.email, contact.name, 'Rotterdam']) expect(text).toContain(said);
      // Gijs reads Dutch, the colleague English.
      expect(contact).toMatchObject({ language: 'nl' });
      expect(await letter.getAttribute('lang')).toBe('nl');
      for (const said of ['Wat er over u bewaard wordt', 'Wat nu geldt', 'Bekend sinds'])
        expect(text).toContain(said);
      expect(text).not.toContain('What holds now');
      expect(await page.title()).toBe('What is held about you · grondslag');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#top').isVisible()).toBe(false);
      expect(await page.locator('#content h1').isVisible()).toBe(false);
    }));

  test('a privacy officer answers a request before its clock runs out', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await world.service.ask('POST', '/v1/contacts/tim/objections', {
        body: { to: 'service', method: 'phone', note: 'uses the hosting no more' },
      });
      await page.getByRole('link', { name: 'Requests' }).click();
      await page.getByText('uses the hosting no more').waitFor();
      await page.getByText(/\d+ days left/).waitFor();
      await page.getByRole('button', { name: 'Answer it' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Upheld').check();
      await dialog.getByLabel('Why').fill('You do not use the service any more.');
      await dialog.getByRole('button', { name: 'Answer it' }).click();
      await page.getByText('Nothing to answer.').waitFor();
    }));

  test('a privacy officer cannot write, schedule or review', () =>
    as(world, 'noor.yilmaz', async (page) => {
      await page.getByText('All mailings').first().waitFor();
      expect(await page.getByRole('button', { name: 'New mailing' }).count()).toBe(0);
      await page.evaluate("history.pushState(null, '', '/console/mailings/new')");
      await page.getByText('This screen belongs to the marketers').waitFor();
    }));
});

test('a marketer is told that people are the privacy officer’s', () =>
  as(world, 'marja.de.wit', async (page) => {
    await page.evaluate("history.pushState(null, '', '/console/people/henk')");
    await page.getByText('This screen belongs to the privacy officer').waitFor();
    expect(await page.getByText('deboer').count()).toBe(0);
  }));
