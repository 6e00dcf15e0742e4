import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { suppressAddress } from '../../../shared/consent/suppression/suppress-address.ts';
import type { AddressHash } from '../../../shared/kernel/ids.ts';
import { anja, day, waterweg } from '../../support/consent-world.ts';
import { type OptInWorld, optInWorld } from '../../support/opt-in-world.ts';

const base = '/v1/contacts/anja';
const requests = `${base}/consent/requests`;
const scope = { purpose: 'commercial', topic: 'offers' };
const notice = { noticeId: 'offers', version: 1 };
const onForm = { ...scope, method: 'web-form', act: 'ticked-empty-box', notice, language: 'nl' };
const evidence = { place: 'the fair in Delft', actedAt: '2026-09-01', document: 'form-7' };
const operator = { kind: 'operator', reason: 'the fair', evidenceRef: 'fair-1' };
const importer = { kind: 'import', upstreamProof: 'row 7' };

const suppress = async (
  { world }: OptInWorld,
  reason: 'complaint' | 'objection' | 'hard-bounce',
) => {
  const contact = await world.tools.contacts.read(anja);
  if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
  const tools = {
    ...world.tools,
    contactsAt: (hashes: readonly AddressHash[]) => world.tools.contacts.atAddress(hashes),
  };
  await suppressAddress(tools, {
    hashes: [contact.addressHash],
    senderId: waterweg,
    reason,
    occurredAt: world.now(),
    actor: { kind: 'system', id: 'feedback' },
    method: 'feedback-loop',
  });
  world.advance(1_000);
};

/** Everybody whom only its own confirmed request brings back. */
const keptOff: readonly (readonly [string, () => Promise<OptInWorld>])[] = [
  ['was erased', () => optInWorld({}, true)],
  [
    'complained',
    async () => {
      const set = await optInWorld();
      await suppress(set, 'complaint');
      return set;
    },
  ],
  [
    'objected to everything',
    async () => {
      const set = await optInWorld();
      await set.call('POST', `${base}/consent/events`, { type: 'objected', method: 'api' });
      set.world.advance(1_000);
      return set;
    },
  ],
];

describe.each(keptOff)('who %s', (_name, start) => {
  test('the person comes back by their own request and the button, and stays suppressed until then', async () => {
    const set = await start();
    const { world, call, page, mails, judge, state } = set;
    world.advance(day);

    expect(await call('POST', requests, onForm)).toMatchObject({ status: 202 });
    expect(mails).toHaveLength(1);
    expect(await judge('opt-in-confirmation')).toMatchObject({ effect: 'allow' });
    expect(await judge()).toMatchObject({ effect: 'deny' });
    const kept = (await state()).suppressions;
    world.advance(60_000);
    await page('/c/token-1');
    expect((await state()).suppressions).toEqual(kept);
    await page('/c/token-1', 'POST');

    expect(await judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
    expect((await state()).suppressions).toEqual([]);
    expect(
      [...world.data.suppressions.values()].filter((row) => row.liftedAt === undefined),
    ).toEqual([]);
  });

  test('a form that anyone may have filled in does not bring the person back', async () => {
    const { world, call, judge } = await start();
    world.advance(day);

    const granted = await call('POST', `${base}/consent/events`, { ...onForm, type: 'granted' });

    expect(granted.status).toBe(201);
    expect(await judge()).toMatchObject({ effect: 'deny' });
  });

  test('a reinstatement by telephone followed by a form does not bring the person back', async () => {
    const { world, call, judge, state } = await start();
    world.advance(day);
    const said = { method: 'phone', act: 'spoken', actor: operator };
    const spoken = { ...evidence, actedAt: '2026-09-02', takenBy: 'Ria' };
    await call('POST', `${base}/consent/events`, { ...said, type: 'reinstated', evidence: spoken });
    world.advance(day);
    await call('POST', `${base}/consent/events`, { ...onForm, type: 'granted' });

    expect(await judge()).toMatchObject({ effect: 'deny' });
    expect((await state()).version).toBeGreaterThan(1);
  });

  test('the person is asked once in thirty days, however often and for whatever scope', async () => {
    const { world, call, mails } = await start();
    world.advance(day);
    await call('POST', requests, onForm);
    const count = (await allEvents(world.ledger, anja)).length;
    for (const days of [0, 1, 8, 20]) {
      world.advance(days * day + 1);
      expect(await call('POST', requests, onForm)).toMatchObject({
        status: 200,
        body: { outcome: 'suppressed' },
      });
    }
    expect(mails).toHaveLength(1);
    expect(await allEvents(world.ledger, anja)).toHaveLength(count);

    world.advance(2 * day);
    expect(await call('POST', requests, onForm)).toMatchObject({ status: 202 });
    expect(mails).toHaveLength(2);
  });

  test.each([
    ['an operator', operator],
    ['a list', importer],
  ])('the person is not asked at the request of %s', async (_who, actor) => {
    const { call, mails } = await start();

    const answer = await call('POST', requests, { ...onForm, actor, evidence });

    expect(answer.status).toBe(422);
    expect(mails).toEqual([]);
  });

  test('the person is not asked at an address that bounced', async () => {
    const set = await start();
    await suppress(set, 'hard-bounce');

    expect(await set.call('POST', requests, onForm)).toMatchObject({
      status: 200,
      body: { outcome: 'suppressed' },
    });
    expect(set.mails).toEqual([]);
  });
});

test('the limit belongs to the address: it outlives the contact, and applies to tags of the mailbox', async () => {
  const { world, call, mails } = await optInWorld({ email: 'anja+shop@korenaar.example' }, true);
  world.advance(day);
  const contact = await world.tools.contacts.read(anja);
  if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
  const mailbox = contact.mailboxHash ?? contact.addressHash;
  expect(mailbox).not.toBe(contact.addressHash);
  world.data.askedBack.set(mailbox, world.now());
  world.advance(1);

  expect(await call('POST', requests, onForm)).toMatchObject({ body: { outcome: 'suppressed' } });
  expect(mails).toEqual([]);
});

test('two requests at one address at once bring one mail', async () => {
  const { world, call, mails } = await optInWorld({}, true);
  world.advance(day);

  const answers = await Promise.all([1, 2, 3].map(() => call('POST', requests, onForm)));

  expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
  expect(mails).toHaveLength(1);
});

test.each(['nl', 'en', 'de'])(
  'mail and page use the language of the sign-up: %s',
  async (language) => {
    const { call, page, mails } = await optInWorld({ language: language === 'nl' ? 'en' : 'nl' });
    const asked = await call('POST', requests, { ...onForm, language });
    if (language === 'de') {
      // The text of the notice is not there in German.
      expect(asked.status).toBe(422);
      return;
    }

    expect(mails[0]).toMatchObject({ language });
    expect((await page('/c/token-1')).text).toContain(`<html lang="${language}"`);
  },
);
