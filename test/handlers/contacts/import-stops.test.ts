import { describe, expect, test } from 'vitest';
import { confirmOffers } from '../../support/confirm-offers.ts';
import { contactApi } from '../../support/contact-api.ts';
import {
  contactAt,
  customerInPlace,
  decided,
  email,
  grant,
  person,
  stop,
  take,
} from '../../support/stop-import.ts';
import { contactNamed } from '../../support/subject-world.ts';

describe('a row that carries a stop', () => {
  test('the scene allows the offer until something is stopped', async () => {
    const api = await contactApi();
    await customerInPlace(api);

    expect((await decided(api)).effect).toBe('allow');
  });

  test('a row that carries a stop needs only sender and address, and applies to a contact that is created later', async () => {
    const api = await contactApi();

    const rows = await take(api, [{ senderId: 'waterweg', email, consents: [stop] }]);

    expect(rows).toEqual([{ row: 0, outcome: 'stopped', stop: 'on-address' }]);
    expect((await api.call('POST', '/v1/contacts', person)).status).toBe(422);
    expect((await decided(api)).effect).toBe('deny');
  });

  test('a row that carries a stop is recorded for the contact at the address', async () => {
    const api = await contactApi();
    await customerInPlace(api);

    const rows = await take(api, [{ senderId: 'waterweg', email, consents: [stop] }]);

    expect(rows).toEqual([{ row: 0, outcome: 'stopped', stop: 'on-contact', contactId: 'anja' }]);
    expect(await decided(api)).toMatchObject({ effect: 'deny', reasons: ['objected'] });
  });

  test.each([
    'withdrawn',
    'unsubscribed',
    'objected',
    'refused',
    'suppressed',
    'bounced',
    'complaint',
  ])('the word `%s` stops a contact and an unknown address', async (type) => {
    for (const known of [true, false]) {
      const api = await contactApi();
      if (known) await customerInPlace(api);

      const [row] = await take(api, [{ senderId: 'waterweg', email, consents: [{ type }] }]);

      expect(row).not.toHaveProperty('errors');
      expect((await decided(api)).effect).toBe('deny');
    }
  });

  test.each([
    ['a language that we do not speak', { ...person, language: 'fr' }],
    ['a country that is none', { ...person, country: 'Netherlands' }],
    ['an unknown field', { ...person, colour: 'red' }],
    ['a relation of an unknown role', { ...person, relationships: [{ role: 'fan' }] }],
    ['relations that are no list', { ...person, relationships: 7 }],
    [
      'too many attributes',
      {
        ...person,
        attributes: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`a${at}`, 'x'])),
      },
    ],
    ['half a character in a name', { ...person, name: 'Anja \ud83d' }],
    ['a malformed grant beside it', person, [stop, { ...grant, occurredAt: 'last year' }]],
    ['a grant before it that is no object', person, [7, null, stop]],
    ['eleven consents', person, [...Array.from({ length: 10 }, () => grant), stop]],
    ['a stop that is no list', person, stop],
    ['a stop with a wrong date', person, [{ ...stop, occurredAt: 'yesterday' }]],
    ['a stop of a purpose that is none', person, [{ ...stop, purpose: 'selling' }]],
    ['a stop with half a character in its note', person, [{ ...stop, note: 'no \ud83d' }]],
    ['a stop with a topic of half a character', person, [{ ...stop, topic: '\ud83d' }]],
    ['a stop in capitals', person, [{ type: ' OBJECTED ' }]],
  ])(
    'a row that carries a stop keeps it beside %s, and says both',
    async (_, row, consents: unknown = [stop]) => {
      for (const known of [true, false]) {
        const api = await contactApi();
        if (known) await customerInPlace(api);

        const [result] = await take(api, [{ ...row, consents }]);

        expect(result).toMatchObject({
          outcome: 'stopped',
          stop: known ? 'on-contact' : 'on-address',
          errors: expect.arrayContaining([
            expect.objectContaining({ pointer: expect.stringMatching(/^\/rows\/0\//) }),
          ]),
        });
        expect((await decided(api)).effect).toBe('deny');
      }
    },
  );

  test('a row that carries a stop stops only its topic for a contact, but everything at an unknown address', async () => {
    const narrow = { type: 'withdrawn', purpose: 'commercial', topic: 'offers' };
    const row = { senderId: 'waterweg', email, consents: [narrow] };
    const known = await contactApi();
    await customerInPlace(known);
    const unknown = await contactApi();

    await take(known, [row]);
    await take(unknown, [row]);

    expect((await decided(known, 'offers')).effect).toBe('deny');
    expect((await decided(known, 'events')).effect).toBe('allow');
    expect((await decided(unknown, 'offers')).effect).toBe('deny');
    expect((await decided(unknown, 'events')).effect).toBe('deny');
  });

  test('a row that carries a stop records the page that asked and the privacy statement, as single events do', async () => {
    const api = await contactApi();
    const shown = {
      page: 'https://www.waterweg.example/sign-up',
      privacyStatement: { version: '2026-03', url: 'https://www.waterweg.example/privacy' },
    };
    const stopped = { type: 'withdrawn', activity: 'tracking.open', ...shown };

    const rows = await take(api, [{ ...person, consents: [{ ...grant, ...shown }, stopped] }]);

    expect(rows).toMatchObject([{ outcome: 'created' }]);
    const events = await api.call('GET', `/v1/contacts/${rows[0]?.['contactId']}/consent/events`);
    expect(events.body['items']).toMatchObject([
      { type: 'withdrawn', ...shown },
      { type: 'imported', ...shown },
    ]);
  });

  test.each([
    ['a page that is no text', { page: 7 }],
    ['a page of invisible characters', { page: '\u200b' }],
    ['a privacy statement without version', { privacyStatement: {} }],
    ['a privacy statement as text', { privacyStatement: '2026-03' }],
  ])('a row that carries a stop is kept without %s, which is refused', async (_, wrong) => {
    const api = await contactApi();

    const rows = await take(api, [{ ...person, consents: [{ ...stop, ...wrong }] }]);

    expect(rows).toMatchObject([{ outcome: 'stopped', errors: [{}] }]);
    expect((await decided(api)).effect).toBe('deny');
  });

  test('a row that carries a stop stops everything if its scope says so, whatever topic it names', async () => {
    const api = await contactApi();
    await customerInPlace(api);
    const all = { type: 'withdrawn', scope: 'all', purpose: 'commercial', topic: 'offers' };

    await take(api, [{ senderId: 'waterweg', email, consents: [all] }]);

    expect((await decided(api, 'events')).effect).toBe('deny');
  });

  test('a row that carries a stop creates the contact with the stop if the row is complete', async () => {
    const api = await contactApi();

    const rows = await take(api, [{ ...person, consents: [grant, stop] }]);

    expect(rows).toMatchObject([
      { outcome: 'created', stop: 'on-contact', consents: ['objected', 'objected'] },
    ]);
    expect((await decided(api)).effect).toBe('deny');
  });

  test('a row that carries a stop stops its own address, not the contact to which its contact id belongs', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', {
      ...person,
      contactId: 'ben',
      email: 'ben@korenaar.example',
    });

    const rows = await take(api, [{ ...person, contactId: 'ben', consents: [stop] }]);

    expect(rows).toMatchObject([{ outcome: 'refused', reason: 'id-taken', stop: 'on-address' }]);
    expect(await api.world.ledger.read(await contactNamed(api.world, 'ben'))).toMatchObject({
      state: { version: 0 },
    });
    expect((await decided(api)).effect).toBe('deny');
  });

  test('a stop in a row prevails over a grant for the same address in another row, whatever their order', async () => {
    const rows = [
      { ...person, consents: [grant] },
      { senderId: 'waterweg', email: ' ANJA@Korenaar.example', consents: [stop] },
    ];
    for (const order of [rows, rows.toReversed()]) {
      const api = await contactApi();

      await take(api, order);

      expect((await decided(api)).effect).toBe('deny');
    }
  });

  test('a row that carries a stop is recorded even if an earlier version of the same row had no stop', async () => {
    const api = await contactApi();
    await take(api, [{ ...person, consents: [grant] }]);
    api.world.advance(1_000);

    const rows = await take(api, [{ ...person, consents: [grant, stop] }]);

    expect(rows).toMatchObject([{ outcome: 'exists', stop: 'on-contact' }]);
    expect((await decided(api)).effect).toBe('deny');
  });

  test.each([
    ['a row of stops only', { senderId: 'waterweg', email, consents: [stop] }],
    ['a whole row', { ...person, consents: [stop] }],
  ])(
    'a row that carries a stop says that it was recorded before when %s is sent again, and undoes no consent',
    async (_name, row) => {
      const api = await contactApi();
      await customerInPlace(api);
      const [first] = await take(api, [row]);
      expect(first).not.toHaveProperty('repeated');
      api.world.advance(1_000);
      await confirmOffers(api, 'anja');

      const [again] = await take(api, [row]);

      expect(again).toEqual({ ...first, repeated: true });
      expect((await decided(api)).effect).toBe('allow');
      const [other] = await take(api, [row], 'list-2');
      expect(other).not.toHaveProperty('repeated');
      expect((await decided(api)).effect).toBe('deny');
    },
  );

  test('a row that carries a stop is recorded once, however often the list is sent', async () => {
    const api = await contactApi();
    await customerInPlace(api);
    const row = { senderId: 'waterweg', email, consents: [stop] };

    for (let time = 0; time < 3; time += 1) {
      api.world.advance(1_000);
      await take(api, [row]);
    }

    const { events } = await api.world.ledger.events(await contactNamed(api.world, 'anja'), 0, 10);
    expect(events.map(({ type }) => type)).toEqual(['objected']);
  });

  test('a row that carries a stop is refused, with the reason, if nobody can tell whose it is', async () => {
    const api = await contactApi();

    const rows = await take(api, [
      { email, consents: [stop] },
      { senderId: 'waterweg', consents: [stop] },
      { senderId: 'waterweg', email: 'nobody', consents: [stop] },
      { senderId: 'waterweg', email: `x@\ud83d.nl`, consents: [stop] },
    ]);

    expect(rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill('malformed'));
    for (const row of rows) {
      expect(row['errors']).not.toEqual([]);
      expect(row['stop']).toBe('not-recorded');
    }
  });

  test('a row that carries a stop keeps a complaint if an objection follows, and records a complaint after an objection', async () => {
    const of = (type: string) => [{ senderId: 'waterweg', email, consents: [{ type }] }];
    for (const order of [
      ['objected', 'complaint'],
      ['complaint', 'objected'],
    ]) {
      const api = await contactApi();
      for (const type of order) await take(api, of(type));

      expect([...api.world.data.suppressions.values()]).toMatchObject([{ reason: 'complaint' }]);
    }
  });
});

describe('a stop in the words of other tools', () => {
  const contactRow = { ...person, consents: [stop] };

  test.each([
    `Anja <${email}>`,
    `<${email}>`,
    `mailto:${email}`,
    `${email};`,
    `${email}.`,
    ` "Jansen, Anja" <mailto:${email}> ; `,
  ])(
    'a stop in the words of other tools is taken from the address `%s`, in a short row and a whole one',
    async (given) => {
      for (const row of [{ senderId: 'waterweg', consents: [stop] }, contactRow]) {
        const api = await contactApi();
        await customerInPlace(api);

        const [found] = await take(api, [{ ...row, email: given }]);

        expect(found).toMatchObject({ outcome: 'stopped', stop: 'on-contact', contactId: 'anja' });
        expect((await decided(api)).effect).toBe('deny');
      }
    },
  );

  test('a stop in the words of other tools creates no contact at such an address', async () => {
    const api = await contactApi();

    const [row] = await take(api, [{ ...contactRow, email: `Anja <${email}>` }]);

    expect(row).toMatchObject({ outcome: 'stopped', stop: 'on-address' });
    expect(await contactAt(api)).toBeUndefined();
  });

  test.each([
    'unsub',
    'UNSUBSCRIBED ',
    'revoked',
    'rejected',
    'withdrawal',
    'afgemeld',
    'Uitgeschreven',
    'abgemeldet',
    'Widerspruch',
    'nee',
    'with\u00addrawn',
    'withdrawn\u200b',
    '\uff57ithdrawn',
    'withdrawn\ud800',
    'opted_out',
    'do not contact',
  ])('the word `%s` of another tool stops the mail', async (type) => {
    const api = await contactApi();
    await customerInPlace(api);

    await take(api, [{ senderId: 'waterweg', email, consents: [{ type }] }]);

    expect((await decided(api)).effect).toBe('deny');
  });

  test.each([
    ['nested', { consents: [[stop]] }],
    ['under another case', { Consents: [stop] }],
    ['in the singular', { consent: stop }],
    ['as a flag', { unsubscribed: true }],
    ['as a flag in words', { 'Opted Out': 'yes' }],
    ['as a status', { status: 'unsubscribed' }],
    ['as the status of an item', { consents: [{ Status: 'withdrawn' }] }],
    [
      'with a topic of invisible characters',
      { consents: [{ ...stop, purpose: 'commercial', topic: '\u200b' }] },
    ],
    [
      'with a topic in other characters',
      { consents: [{ ...stop, purpose: 'commercial', topic: '\uff4fF\u00adfers\u200b' }] },
    ],
  ])('a stop in the words of other tools stops the mail %s', async (_, members) => {
    const api = await contactApi();
    await customerInPlace(api);

    await take(api, [{ senderId: 'waterweg', email, ...members }]);

    expect((await decided(api)).effect).toBe('deny');
  });

  test('a stop in the words of other tools is reported as not recorded if it cannot be recorded', async () => {
    const api = await contactApi();

    const rows = await take(api, [
      { senderId: 'waterweg', email: 'nobody', consents: [stop] },
      { senderId: 'waterweg', email: [email], consents: [stop] },
      { email, consents: [stop] },
      { senderId: 'waterweg', consents: [stop] },
      { senderId: 'waterweg', email, consents: [{ type: ['withdrawn'] }] },
      { senderId: 'waterweg', email, consents: [{ type: 'wat' }] },
      [{ senderId: 'waterweg', email, consents: [stop] }],
      { ...contactRow, email: 'nobody' },
    ]);

    expect(rows.map(({ outcome, stop: where }) => [outcome, where])).toEqual(
      rows.map(() => ['malformed', 'not-recorded']),
    );
  });

  test('a stop in the words of other tools is not searched for in a row that states none', async () => {
    const api = await contactApi();

    const rows = await take(api, [
      { senderId: 'waterweg', email: 'nobody' },
      { senderId: 'waterweg', email, unsubscribed: false, status: 'subscribed' },
      { ...person, email: 'nobody', consents: [grant] },
    ]);

    expect(rows.map(({ outcome, stop: where }) => [outcome, where])).toEqual(
      rows.map(() => ['malformed', undefined]),
    );
  });
});
