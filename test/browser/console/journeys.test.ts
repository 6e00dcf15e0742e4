import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../../e2e/service/service-world.ts';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';
import { isWhole } from '../../support/how-many.ts';

let world: ConsoleWorld;
// The editions differ below the API, where other tests compare them: one is enough for the screens.
describe.each(isWhole() ? editions : editions.slice(0, 1))('on %s', (edition) => {
  beforeAll(async () => {
    world = await startConsoleWorld(edition);
  });
  afterAll(() => world.stop());

  const body = [
    'Dear {{name}},',
    'Tonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting. During that time your website and your e-mail may be unreachable for a few minutes.\nYou need not do anything; no data will be lost.',
    'Questions? Reply to this message or call our service desk.',
    'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
  ];
  const offer =
    'Upgrade to Premium now and never be bothered by maintenance again: https://www.waterweg.example/premium';
  const lawful = [offer, 'No more offers? Unsubscribe: {{unsubscribeUrl}}', body.at(-1)].join(
    '\n\n',
  );
  const anOffer = (name: string) => ({
    ...{ senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
    ...{ name, productFamilies: ['hosting'] },
    contents: [{ language: 'en', subject: 'Premium hosting at half price', text: lawful }],
  });
  const honest = body.join('\n\n');
  const withOffer = body.toSpliced(2, 0, offer).join('\n\n');
  const subject = 'Maintenance of your hosting tonight from 00:00 to 02:00';

  /** Fills in the form of a new mailing in English, up to its button. */
  const write = async (page: Page, name: string, text: string): Promise<void> => {
    await page.getByRole('button', { name: 'New mailing' }).click();
    await page.getByLabel('Name of the mailing').fill(name);
    await page
      .getByLabel('Why is it needed?')
      .fill('The hosting contract promises notice of planned interruptions.');
    await page.getByLabel('About which service').fill('hosting');
    await page.getByRole('button', { name: 'Without Dutch' }).click();
    await page.getByLabel('Subject (English)').fill(subject);
    await page.getByLabel('Text (English)').fill(text);
  };

  const stage = (page: Page, name: string) => page.getByRole('tab', { name }).click();
  const mail = (page: Page) => page.frameLocator('iframe.mail-frame');

  /** Writes a mailing with an offer in it, which is held, and answers with its id. */
  const writeHeld = async (page: Page, name: string): Promise<string> => {
    await write(page, name, withOffer);
    await page.getByRole('button', { name: 'Save and read along' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return new URL(page.url()).pathname.split('/')[3] ?? '';
  };

  /** A draft is kept a second after the last key. */
  const patient = { timeout: 10_000 };
  const dialog = (page: Page) => page.getByRole('dialog');
  const stateOf = async (mailingId: string) =>
    (await world.service.ask('GET', `/v1/mailings/${mailingId}`)).body;

  describe('a marketer', () => {
    test('a marketer writes an honest maintenance mail, sees who gets it and why, and schedules it', () =>
      as(world, 'marja.de.wit', async (page) => {
        await write(page, 'Maintenance tonight', honest);
        await page.getByText('This is a service mail.').waitFor();
        await page.getByRole('button', { name: 'Save and read along' }).click();
        await page.getByRole('heading', { level: 1, name: 'Maintenance tonight' }).waitFor();
        await mail(page).getByText('planned maintenance').waitFor();

        await stage(page, 'Who gets it');
        await page.getByText('9 get it, 7 do not.').waitFor();
        await page.getByRole('button', { name: 'does not use' }).click();
        await page.locator('.samples dd').first().waitFor();
        await page.getByText('It would be allowed if').first().waitFor();

        // One machine knows of no price.
        await stage(page, 'Before it leaves');
        await page
          .getByText('By this count 9 mails go out: 9 in English.', { exact: true })
          .waitFor();
        await page.getByRole('button', { name: 'Mail it to me' }).click();
        await page.getByText(/^Sent to marja\.de\.wit@.*: English\.$/).waitFor();
        await page.getByLabel('Day').fill('2031/03/04');
        await page.getByRole('button', { name: 'Schedule' }).click();
        expect(await dialog(page).innerText()).toContain('9 people');
        await dialog(page).getByRole('button', { name: 'Schedule' }).click();
        await page.getByText('Goes out on').waitFor();

        await page.getByRole('button', { name: 'Pause' }).click();
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Goes out on').waitFor();
        await page.getByRole('button', { name: 'Pause' }).click();
        await page.getByText('Paused').first().waitFor();
        await page.getByRole('button', { name: 'Go on' }).click();
        await dialog(page).getByRole('button', { name: 'Go on' }).click();
        await page.getByText('Goes out on').waitFor();
        await page.getByRole('button', { name: 'Take back' }).click();
        await dialog(page).getByRole('button', { name: 'Take back' }).click();
        await page.getByText('Draft').first().waitFor();
        await page.getByRole('button', { name: 'Cancel for good' }).click();
        await dialog(page).getByRole('button', { name: 'Cancel for good' }).click();
        await page.getByText('Cancelled').first().waitFor();
      }));

    test('a marketer loses nothing on a reload: what is typed is kept, and another’s change is shown before it is overwritten', () =>
      as(world, 'marja.de.wit', async (page) => {
        await write(page, 'Kept as typed', honest);
        await page.getByText(/^Saved on /).waitFor();
        const id = new URL(page.url()).searchParams.get('draft') ?? '';
        expect(await stateOf(id)).toMatchObject({ name: 'Kept as typed' });
        await page.getByLabel('Subject (English)').fill('Maintenance of your hosting at night');
        await expect
          .poll(async () => (await stateOf(id))['contents'], patient)
          .toMatchObject([{ subject: 'Maintenance of your hosting at night' }]);
        await page.getByText(/^Saved on /).waitFor();
        await page.reload();
        const kept = page.getByLabel('Subject (English)');
        await expect
          .poll(() => kept.inputValue(), patient)
          .toBe('Maintenance of your hosting at night');

        const { headers, body } = await world.service.ask('GET', `/v1/mailings/${id}`);
        const changed = await world.service.ask('PUT', `/v1/mailings/${id}`, {
          token: await world.service.app.issuer.token('marketer', 'daan.vermeer'),
          headers: { 'if-match': headers.get('etag') ?? '' },
          body: {
            ...{ senderId: 'waterweg', name: 'Kept as Daan typed', purpose: 'contract' },
            ...{ service: 'hosting', necessity: 'The contract promises notice.' },
            contents: [{ language: 'en', subject: 'By Daan', text: honest }],
          },
        });
        expect(changed.status, changed.text).toBe(200);
        expect(body['name']).toBe('Kept as typed');
        await kept.fill('By Marja');
        await page.getByText(/has changed this mailing in the meantime/).waitFor();
        await page.locator('.difference del').getByText('By Daan', { exact: true }).waitFor();
        await page.locator('.difference ins').getByText('By Marja', { exact: true }).waitFor();
        expect(await stateOf(id)).toMatchObject({ contents: [{ subject: 'By Daan' }] });
        await page.getByRole('button', { name: 'Keep mine' }).click();
        await expect
          .poll(() => stateOf(id), patient)
          .toMatchObject({ name: 'Kept as typed', contents: [{ subject: 'By Marja' }] });
        await page.evaluate(`history.pushState(null, '', '/console/mailings/${id}/write')`);
        await page.getByRole('heading', { level: 1, name: 'Kept as typed' }).waitFor();
        // By its key: what is read above it grows meanwhile, and moves it from under a pointer.
        await page.getByRole('button', { name: 'Earlier versions' }).press('Enter');
        // What Marja saved in one go is one line; Daan’s change is between.
        await page
          .getByText(/^Version \d+ · .* · marja\.de\.wit · /)
          .first()
          .waitFor();
        await page.getByText(/^Version \d+ · .* · daan\.vermeer · /).waitFor();
        await page
          .getByText(/\(\d+ saves\)/)
          .first()
          .waitFor();
      }));

    test('a marketer is stopped with an offer slipped in, sees which words, and takes them out', () =>
      as(world, 'marja.de.wit', async (page) => {
        const id = await writeHeld(page, 'Taken out');
        await page.getByText('This is a service mail with marketing in it.').waitFor();
        const marks = mail(page).locator('mark.finding');
        await marks.first().waitFor();
        expect((await marks.allInnerTexts()).join('')).toContain('Upgrade to Premium now');
        await marks.first().click();
        await page
          .locator('.finding-item.chosen')
          .getByText('Take the urge to take more out.')
          .waitFor();

        await page.getByRole('button', { name: 'Take out' }).click();
        await dialog(page).getByText('Upgrade to Premium now').waitFor();
        await dialog(page).getByRole('button', { name: 'Take out' }).click();
        await page.getByText('This is a service mail.', { exact: true }).waitFor();
        expect(await mail(page).locator('body').innerText()).not.toContain('Premium');
        expect(await stateOf(id)).toMatchObject({ state: 'draft', regulated: [] });
      }));

    test('a marketer splits a mailing: the service part for its users, the offer for those who want it, with its own subject', () =>
      as(world, 'marja.de.wit', async (page) => {
        const id = await writeHeld(page, 'In two');
        await page.getByRole('button', { name: 'Split' }).click();
        const confirm = dialog(page).getByRole('button', { name: 'Split' });
        expect(await confirm.isDisabled()).toBe(true);
        await dialog(page).getByLabel('Subject (English)').fill('Premium hosting');
        await dialog(page).getByLabel('Topic that people sign up for').fill('offers');
        await confirm.click();
        await page.getByRole('link', { name: 'In two: the offer' }).click();
        await page.getByText('This is marketing, and goes out as marketing.').waitFor();
        await mail(page).getByText('Upgrade to Premium now').first().waitFor();
        expect(await stateOf(id)).toMatchObject({ state: 'draft', regulated: [] });
      }));

    test('a marketer sends at once and reads the account, in which everybody stands once', () =>
      as(world, 'marja.de.wit', async (page) => {
        await write(page, 'Sent now', honest);
        await page.getByRole('button', { name: 'Save and read along' }).click();
        await page.getByRole('heading', { level: 1, name: 'Sent now' }).waitFor();
        await stage(page, 'Before it leaves');
        await page.getByLabel('At once').check();
        await page.getByRole('button', { name: 'Send now' }).click();
        await dialog(page).getByRole('button', { name: 'Send now' }).click();
        await page.getByText('Together 16').waitFor();
        await page.getByText('of 16 were handed to the mail provider.').waitFor();
        await page.getByRole('row', { name: /^tim Handed over/ }).waitFor();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save as CSV' }).click(),
        ]);
        const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
        expect(lines[0]).toBe('Who,What,Why');
        expect(lines).toHaveLength(17);
        expect(lines.find((line) => line.startsWith('tim,Handed over,'))).toMatch(/\w+ \w+/);
      }));

    test('a marketer previews an offer, sends it, and finds in the account whom the preview promised', () =>
      as(world, 'marja.de.wit', async (page) => {
        const { body } = await world.service.ask('POST', '/v1/mailings', {
          token: await world.service.app.issuer.token('marketer', 'marja.de.wit'),
          body: anOffer('Offer as promised'),
        });
        const path = `/v1/mailings/${String(body['mailingId'])}`;
        const go = (to: string) =>
          page.evaluate(
            `history.pushState(null, '', '/console/mailings/${String(body['mailingId'])}/${to}')`,
          );
        await go('who');
        await page.getByText('Decided on').waitFor();
        const { body: preview } = await world.service.ask('POST', `${path}/preview`);
        const { allowed: get, audience } = preview as { allowed: number; audience: number };
        expect(get).toBeGreaterThan(0);
        await page.getByText(`${get} get it, ${audience - get} do not.`).waitFor();
        await go('before');
        await page.getByLabel('At once').check();
        await page.getByRole('button', { name: 'Send now' }).click();
        await dialog(page).getByRole('button', { name: 'Send now' }).click();
        await page.getByText(`${get} of ${audience} were handed`).waitFor();
        await expect
          .poll(async () => (await stateOf(String(body['mailingId'])))['state'])
          .toBe('finished');
        const verdicts = (await world.service.ask('GET', `${path}/verdicts?limit=100`)).body[
          'items'
        ] as readonly { readonly verdict: string; readonly reasons: readonly string[] }[];
        const denied: Record<string, number> = {};
        for (const { reasons } of verdicts.filter(({ verdict }) => verdict === 'denied'))
          for (const reason of reasons.slice(0, 1)) denied[reason] = (denied[reason] ?? 0) + 1;
        expect(denied).toEqual(preview['denied']);
        expect(verdicts.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(get);
      }));

    test('a marketer reads of everybody why, takes that along as a file, and hears that the draft changed', () =>
      as(world, 'marja.de.wit', async (page) => {
        const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
        const draft = anOffer('Who exactly');
        const { body } = await world.service.ask('POST', '/v1/mailings', { token, body: draft });
        const path = `/v1/mailings/${String(body['mailingId'])}`;
        await page.evaluate(
          `history.pushState(null, '', '/console/mailings/${String(body['mailingId'])}/who')`,
        );
        await page.getByText('Decided on').waitFor();
        const { body: listed } = await world.service.ask('GET', `${path}/previews`);
        const [kept] = listed['items'] as readonly {
          readonly audience: number;
          readonly allowed: number;
          readonly denied: Readonly<Record<string, number>>;
        }[];
        const [[, count = 0] = []] = Object.entries(kept?.denied ?? {}).filter(([, n]) => n > 1);
        expect(count).toBeGreaterThan(1);

        await page.getByRole('button', { name: 'May get it' }).click();
        await expect.poll(() => page.locator('.samples dt').count()).toBe(kept?.allowed);
        await page
          .getByText(/consented on/)
          .first()
          .waitFor();
        await page.getByRole('button', { name: 'opted out' }).first().click();
        await page.getByText('It would be allowed if').first().waitFor();

        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download as CSV' }).click(),
        ]);
        const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
        expect(rows[0]).toMatch(/^contactId,effect,reasons,basis,why,wouldBeAllowedIf/);
        expect(rows).toHaveLength((kept?.audience ?? 0) + 1);

        const changed = await world.service.ask('PUT', path, {
          token,
          body: { ...draft, audience: { roles: ['user'] } },
          headers: { 'if-match': '"1"' },
        });
        expect(changed.status, changed.text).toBe(200);
        await page.reload();
        await page.getByText('The mailing has changed since this count.').waitFor();
        await page.getByRole('button', { name: 'Count again' }).click();
        await page
          .getByText('The mailing has changed since this count.')
          .waitFor({ state: 'detached' });
        const { body: after } = await world.service.ask('POST', `${path}/preview`);
        const { allowed, audience } = after as { allowed: number; audience: number };
        await page.getByText(`${allowed} get it, ${audience - allowed} do not.`).waitFor();
      }));

    test('a marketer reads a first estimate while the rest is counted, and then the whole', () =>
      as(world, 'marja.de.wit', async (page) => {
        const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
        const { body } = await world.service.ask('POST', '/v1/mailings', {
          token,
          body: anOffer('A large audience'),
        });
        const id = String(body['mailingId']);
        const { promise: rest, resolve: decideTheRest } = Promise.withResolvers<void>();
        // A small audience is decided at once; of a large one the first answer is of a part.
        await page.route(`**/v1/mailings/${id}/previews?*`, async (route) => {
          const answer = await route.fetch();
          if (route.request().method() !== 'POST') return route.fulfill({ response: answer });
          const part = { state: 'counting', audience: 8, allowed: 2 };
          return route.fulfill({ response: answer, json: { ...(await answer.json()), ...part } });
        });
        await page.route(`**/v1/mailings/${id}/previews/*?*`, async (route) => {
          await rest;
          await route.continue();
        });
        await page.evaluate(`history.pushState(null, '', '/console/mailings/${id}/who')`);
        await page
          .getByText('8 decided so far, and 25% of them get it: a first estimate')
          .waitFor();
        await page.getByText('2 get it, 6 do not.').waitFor();
        decideTheRest();
        await page.getByText('Decided on').waitFor();
        const { body: whole } = await world.service.ask('POST', `/v1/mailings/${id}/preview`);
        const { allowed, audience } = whole as { allowed: number; audience: number };
        await page.getByText(`${allowed} get it, ${audience - allowed} do not.`).waitFor();
      }));

    test('a marketer reads beforehand what the mails cost, by which price', () =>
      as(world, 'marja.de.wit', async (page) => {
        const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
        const { body } = await world.service.ask('POST', '/v1/mailings', {
          token,
          body: anOffer('What it costs'),
        });
        const { body: counted } = await world.service.ask(
          'POST',
          `/v1/mailings/${String(body['mailingId'])}/preview`,
        );
        // As the files of a stage say it.
        await page.route('**/console/config.json', async (route) => {
          const config = (await (await route.fetch()).json()) as object;
          const mailPrice = { usdPerThousand: 0.1, by: 'ses-list' };
          await route.fulfill({ json: { ...config, mailPrice } });
        });
        await page.evaluate(
          `history.pushState(null, '', '/console/mailings/${String(body['mailingId'])}/before')`,
        );
        const amount = `$${(Number(counted['allowed']) / 10_000).toFixed(4).replace(/0+$/, '')}`;
        await page
          .getByText(`That costs ${amount}: $0.10 per thousand, at the list price of SES.`)
          .waitFor();
      }));

    test('a marketer finds nobody to ask for consent by mail, because asking is marketing too', () =>
      as(world, 'marja.de.wit', async (page) => {
        const token = await world.service.app.issuer.token('marketer', 'marja.de.wit');
        const offers = { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' };
        const { body } = await world.service.ask('POST', '/v1/mailings', {
          token,
          body: anOffer('Who could say yes'),
        });
        await page.evaluate(
          `history.pushState(null, '', '/console/mailings/${String(body['mailingId'])}/who')`,
        );
        await page.getByText('Nobody can be asked by mail').waitFor();
        expect(await page.getByRole('button', { name: /^Ask (for|them)/ }).count()).toBe(0);

        // The same decision, of a mail that asks: it reaches nobody but those who said yes to this
        // already.
        const { body: all } = await world.service.ask('GET', '/v1/contacts?limit=100');
        const contactIds = (all['items'] as readonly { readonly contactId: string }[]).map(
          ({ contactId }) => contactId,
        );
        const decided = async (kind: string) => {
          const asked = await world.service.ask('POST', '/v1/decisions', {
            body: { contactIds, mailing: { ...offers, kind } },
          });
          const items = asked.body['items'] as readonly {
            readonly contactId: string;
            readonly effect: string;
          }[];
          return new Map(items.map((item) => [item.contactId, item]));
        };
        const [offer, asking] = [await decided('regular'), await decided('consent-request')];
        const denied = [...offer.values()].filter(({ effect }) => effect === 'deny');
        expect(denied.length).toBeGreaterThan(0);
        for (const { contactId } of denied)
          expect(asking.get(contactId), contactId).toMatchObject({ effect: 'deny' });
        const reached = [...asking.values()].filter(({ effect }) => effect === 'allow');
        for (const { contactId } of reached)
          expect(offer.get(contactId), contactId).toMatchObject({ basis: 'consent' });

        await page.getByRole('link', { name: 'To the sign-up forms' }).click();
        await page.getByRole('heading', { level: 1, name: 'Sign-up forms' }).waitFor();
      }));

    test('a marketer who tries what only others may do is told whose task it is', () =>
      as(world, 'marja.de.wit', async (page) => {
        expect(await page.getByRole('link', { name: 'Review' }).count()).toBe(0);
        await page.evaluate("history.pushState(null, '', '/console/review')");
        await page.getByText('This screen belongs to the reviewers').waitFor();
      }));
  });

  describe('reviewers', () => {
    test('two reviewers release what a third person wrote, and never what they wrote', async () => {
      let id = '';
      await as(world, 'marja.de.wit', async (page) => {
        id = await writeHeld(page, 'For two to judge');
        await page.getByText('0 of 2 reviewers released it').first().waitFor();
      });
      for (const [person, given] of [
        ['sanne.mulder', '1 of 2'],
        ['pieter.bos', '2 of 2'],
      ] as const)
        await as(world, person, async (page) => {
          await page.getByRole('link', { name: 'Review' }).click();
          await page.getByRole('link', { name: 'For two to judge' }).click();
          await mail(page).getByText('Upgrade to Premium now').waitFor();
          await page.getByLabel('Release this version').check();
          const button = page.getByRole('button', { name: 'Release this version' });
          await page.getByLabel('Why').fill('too short');
          expect(await button.isDisabled()).toBe(true);
          await page.getByLabel('Why').fill('Premium is part of what they bought');
          await button.click();
          await page.getByText(`${given} reviewers released it`).waitFor();
        });
      expect(await stateOf(id)).toMatchObject({ state: 'draft', declaredPurpose: 'contract' });
    });

    test('reviewers are told before they reject that nobody takes it back, and judge what its author changed anew', async () => {
      const { app, ask } = world.service;
      let id = '';
      await as(world, 'marja.de.wit', async (page) => {
        id = await writeHeld(page, 'To be turned down');
      });
      const reviewsOf = async () =>
        (await ask('GET', `/v1/mailings/${id}/reviews`)).body['items'] as readonly object[];
      const open = async (page: Page) => {
        await page.getByRole('link', { name: 'Review' }).click();
        await page.getByRole('link', { name: 'To be turned down' }).click();
        await mail(page).getByText('Upgrade to Premium now').waitFor();
      };
      await as(world, 'sanne.mulder', async (page) => {
        await open(page);
        await page.getByLabel('Reject', { exact: true }).check();
        await page.getByLabel('Why').fill('this is an offer, not a notice');
        await page.getByRole('button', { name: 'Reject', exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('you cannot take the rejection back').waitFor();
        await dialog.getByText('you too may judge it').waitFor();
        await dialog.getByRole('button', { name: 'Rather not' }).click();
        await dialog.waitFor({ state: 'detached' });
        expect(await reviewsOf()).toEqual([]);
        await page.getByRole('button', { name: 'Reject', exact: true }).click();
        await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
        await page.getByText('Rejected. If its author changes the text').waitFor();
      });
      expect(await reviewsOf()).toMatchObject([
        { verdict: 'reject', reason: 'this is an offer, not a notice' },
      ]);

      // No other reviewer, nor she herself, takes it back: that content stays held.
      for (const person of ['pieter.bos', 'sanne.mulder']) {
        const { contentHash } = (await ask('GET', `/v1/mailings/${id}`)).body;
        const token = await app.issuer.token('reviewer', person);
        const body = { verdict: 'release', reason: 'it is all part of it', contentHash };
        const answer = await ask('POST', `/v1/mailings/${id}/reviews`, { token, body });
        expect([answer.status, answer.body['state']]).toEqual([200, 'held']);
      }

      await as(world, 'marja.de.wit', async (page) => {
        await page.evaluate(`history.pushState(null, '', '/console/mailings/${id}/read')`);
        await page.getByText('Rejected by').waitFor();
        await page.getByText('it comes before the reviewers again by itself').waitFor();
        await page.evaluate(`history.pushState(null, '', '/console/mailings/${id}/write')`);
        const { contentHash } = await stateOf(id);
        await page.getByLabel('Text (English)').fill(`${withOffer}\n\nThe maintenance is planned.`);
        await expect
          .poll(async () => (await stateOf(id))['contentHash'], patient)
          .not.toBe(contentHash);
      });
      await as(world, 'sanne.mulder', async (page) => {
        await open(page);
        await page.getByLabel('Release this version').check();
        await page.getByLabel('Why').fill('now it says what it is about');
        await page.getByRole('button', { name: 'Release this version' }).click();
        await page.getByText('1 of 2 reviewers released it').waitFor();
      });
    });

    test('an author sees their own mailing in the queue, and cannot judge it', async () => {
      const token = await world.service.app.issuer.token('marketer', 'sanne.mulder');
      const { body } = await world.service.ask('POST', '/v1/mailings', {
        token,
        body: {
          senderId: 'waterweg',
          name: 'Of Sanne herself',
          purpose: 'contract',
          necessity: 'The hosting contract promises notice of interruptions.',
          service: 'hosting',
          contents: [{ language: 'en', subject, text: withOffer }],
        },
      });
      await as(world, 'sanne.mulder', async (page) => {
        await page.getByRole('link', { name: 'Review' }).click();
        await page.getByText('Your own: someone else must judge this').waitFor();
        expect(await page.getByRole('link', { name: 'Of Sanne herself' }).count()).toBe(0);
        await page.evaluate(
          `history.pushState(null, '', '/console/review/${String(body['mailingId'])}')`,
        );
        await page.getByText('someone else must judge it').waitFor();
        expect(await page.getByRole('button', { name: 'Release this version' }).count()).toBe(0);
      });
    });
  });
});
