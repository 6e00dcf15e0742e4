import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { senderBody as senderSchema } from '../../../functions/mailings/schema.ts';
import { tableNames } from '../../../local/tables.ts';
import {
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let world: ServiceWorld;

beforeAll(async () => {
  world = await startServiceWorld();
});
afterAll(() => world.app.stop());

describe('who may change a sender', () => {
  test('not the marketer but the privacy officer may change a sender', async () => {
    const path = '/v1/senders/guarded';
    const put = (token: string, more: object = {}) =>
      world.ask('PUT', path, { token, body: { ...senderBody, ...more } });
    for (const role of ['product', 'marketer', 'reviewer'] as const) {
      const refused = await put(world.tokens[role]);
      expect([role, refused.status, refused.body['detail']]).toEqual([
        role,
        403,
        'this needs the scope `senders:write`',
      ]);
    }
    expect((await world.ask('GET', path)).status).toBe(404);
    expect((await put(world.tokens['privacy-officer'])).status).toBe(201);
    expect((await put(world.tokens.marketer, { legalName: 'Other B.V.' })).status).toBe(403);
    expect((await world.ask('GET', path)).body['legalName']).toBe(senderBody.legalName);
  });
});

const changeSender = async (id: string, more: Json): Promise<void> => {
  const { headers } = await world.ask('GET', `/v1/senders/${id}`);
  const etag = headers.get('etag') ?? '';
  const body = { ...senderBody, ...more };
  const put = await world.ask('PUT', `/v1/senders/${id}`, { body, headers: { 'if-match': etag } });
  expect(put.status, put.text).toBe(200);
};

/** A sender with one contact who consented to its offers by a single opt-in. */
const senderWithReader = async (id: string): Promise<void> => {
  const notice = { ...noticeBody, noticeId: `${id}-offers`, senderId: id };
  const grant = { ...grantBody, notice: { noticeId: `${id}-offers`, version: 1 } };
  const contact = { ...contactBody(`${id}-reader`), senderId: id };
  const made = [
    await world.ask('PUT', `/v1/senders/${id}`, { body: senderBody }),
    await world.ask('POST', '/v1/notices', { body: notice }),
    await world.ask('POST', '/v1/contacts', { body: contact }),
    await world.ask('POST', `/v1/contacts/${id}-reader/consent/events`, { body: grant }),
  ];
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
};

const offer = (senderId: string) => ({
  senderId,
  name: 'Offer',
  purpose: 'commercial',
  topic: 'offers',
  contents: [
    {
      language: 'nl',
      subject: 'Korting in november',
      text: 'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\n{{senderName}}, {{senderAddress}}\n',
    },
  ],
});

const draftOffer = async (senderId: string): Promise<string> => {
  const { status, body, text } = await world.ask('POST', '/v1/mailings', { body: offer(senderId) });
  expect([status, body['state']], text).toEqual([201, 'draft']);
  return `/v1/mailings/${String(body['mailingId'])}`;
};

const schedule = (path: string, body: Json = { now: true }) =>
  world.ask('POST', `${path}/schedule`, { body });

const finished = async (path: string): Promise<Json> => {
  for (let times = 0; times < 600; times += 1) {
    const { body } = await world.ask('GET', path);
    if (body['state'] === 'finished') return body['progress'] as Json;
    await sleep(50);
  }
  throw new Error('it never finished');
};

const mailsTo = async (contactId: string) => {
  const id = await world.idOf(contactId);
  return world.app.stack.services.ses.mails().filter(({ tags }) => tags['contact'] === id);
};

describe('a sender that changes', () => {
  test('a sender that changes does not affect a scheduled mailing, which contains the text that was inspected', async () => {
    await senderWithReader('pinned');
    const path = await draftOffer('pinned');
    expect((await schedule(path)).status).toBe(200);
    await changeSender('pinned', {
      legalName: 'Heel Anders B.V.',
      postalAddress: 'Nieuwstraat 1, 1000 AA Amsterdam',
      fromAddress: 'Heel Anders <anders@mail.waterweg.example>',
      replyTo: 'anders@waterweg.example',
    });
    expect(await finished(path)).toMatchObject({ audience: 1, accepted: 1 });
    const [mail] = await mailsTo('pinned-reader');
    expect(mail?.from).toBe(senderBody.fromAddress);
    const shown = JSON.stringify(mail?.data);
    expect(shown).toContain(senderBody.postalAddress);
    expect(shown).toContain(senderBody.legalName);
    expect(shown).not.toContain('Nieuwstraat');
    expect(JSON.stringify(mail)).not.toContain('Anders');
    const decided = await world.ask('POST', '/v1/decisions', {
      body: { contactIds: ['pinned-reader'], mailingId: path.split('/').at(-1) },
    });
    expect(decided.status).toBe(200);
  });

  test('a sender that changes answers a schedule with 409 until the draft is rewritten', async () => {
    await senderWithReader('between');
    const path = await draftOffer('between');
    expect((await world.ask('GET', path)).body['senderVersion']).toBe(1);
    await changeSender('between', { postalAddress: 'Nieuwstraat 1, 1000 AA Amsterdam' });
    const refused = await schedule(path);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      409,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(refused.body['detail']).toContain('version 1');
    expect(refused.body['detail']).toContain('version 2');
    expect((await world.ask('GET', path)).body['state']).toBe('draft');

    const { headers } = await world.ask('GET', path);
    const again = await world.ask('PUT', path, {
      body: offer('between'),
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect([again.status, again.body['senderVersion']]).toEqual([200, 2]);
    expect((await schedule(path)).status).toBe(200);
    await finished(path);
    const [mail] = await mailsTo('between-reader');
    expect(JSON.stringify(mail?.data)).toContain('Nieuwstraat');
  });

  test('a sender that changes does not loosen the preview of a draft, which uses the inspected version', async () => {
    await senderWithReader('previewed');
    await changeSender('previewed', { settings: { doubleOptInRequired: true } });
    const path = await draftOffer('previewed');
    const denied = async () =>
      ((await world.ask('POST', `${path}/preview`)).body['denied'] ?? {}) as Json;
    expect(Object.keys(await denied())).toHaveLength(1);
    await changeSender('previewed', { settings: {} });
    expect(Object.keys(await denied())).toHaveLength(1);
  });

  test('a sender that changes loosens nothing that is scheduled if its settings loosen', async () => {
    await senderWithReader('loose');
    await changeSender('loose', { settings: { doubleOptInRequired: true } });
    const path = await draftOffer('loose');
    expect((await schedule(path)).status).toBe(200);
    await changeSender('loose', { settings: { doubleOptInRequired: false } });
    expect(await finished(path)).toMatchObject({ audience: 1, accepted: 0 });
    expect(await mailsTo('loose-reader')).toEqual([]);
  });

  test('a sender that changes tightens what is scheduled if its settings tighten', async () => {
    await senderWithReader('tight');
    const path = await draftOffer('tight');
    expect((await schedule(path)).status).toBe(200);
    await changeSender('tight', {
      postalAddress: 'Nieuwstraat 1, 1000 AA Amsterdam',
      settings: { doubleOptInRequired: true },
    });
    expect(await finished(path)).toMatchObject({ audience: 1, accepted: 0 });
    expect(await mailsTo('tight-reader')).toEqual([]);
  });
});

describe('the history of a sender', () => {
  const versions = (query = '', token = world.tokens.marketer) =>
    world.ask('GET', `/v1/senders/told/versions${query}`, { token });

  test('the history of a sender shows every version, newest first, with who wrote it and when', async () => {
    const token = world.tokens['privacy-officer'];
    await world.ask('PUT', '/v1/senders/told', { body: senderBody, token });
    for (const n of [2, 3, 4, 5]) {
      await changeSender('told', { legalName: `Waterweg ${n} B.V.` });
    }
    const all = await versions();
    expect(all.status, all.text).toBe(200);
    const items = all.body['items'] as Json[];
    expect(
      items.map(({ version, legalName, changedBy }) => [version, legalName, changedBy]),
    ).toEqual([
      ...[5, 4, 3, 2].map((n) => [n, `Waterweg ${n} B.V.`, 'demo@development']),
      [1, senderBody.legalName, 'privacy-officer@development'],
    ]);
    for (const { changedAt } of items)
      expect(Math.abs(Date.parse(String(changedAt)) - Date.now())).toBeLessThan(60_000);

    const first = await versions('?limit=2');
    const next = encodeURIComponent(String(first.body['next']));
    const second = await versions(`?limit=3&cursor=${next}`);
    expect(second.body['next']).toBeUndefined();
    const paged = [first, second].flatMap(({ body }) => body['items'] as Json[]);
    expect(paged).toEqual(items);
  });

  test('the history of a sender refuses a cursor of another list, and an unknown sender has none', async () => {
    const encode = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const cursor of [
      'nonsense',
      encode({ pk: 'SENDER#other', sk: 'x' }),
      encode({ before: '-3' }),
    ])
      expect((await versions(`?cursor=${cursor}`)).status).toBe(400);
    expect((await world.ask('GET', '/v1/senders/nobody/versions')).status).toBe(404);
    expect((await versions('', world.tokens.product)).status).toBe(403);
  });
});

describe('a sender record that sells', () => {
  const shout = 'Kade 12, Rotterdam. Now 50% off! https://shop.example';

  test.each([
    ['/postalAddress', { postalAddress: shout }, '50% off'],
    ['/legalName', { legalName: 'Waterweg, koop nu met 50% korting' }, 'koop nu'],
    ['/fromAddress', { fromAddress: 'Koop nu Premium <post@mail.waterweg.example>' }, 'Koop nu'],
  ])(
    'a sender record that sells is refused with a pointer to %s and the words, and changes nothing',
    async (pointer, more, words) => {
      const path = '/v1/senders/selling';
      await world.ask('PUT', path, { body: senderBody });
      const before = await world.ask('GET', path);
      const refused = await world.ask('PUT', path, {
        body: { ...senderBody, ...more },
        headers: { 'if-match': before.headers.get('etag') ?? '' },
      });
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        422,
        expect.stringContaining('application/problem+json'),
      ]);
      const errors = refused.body['errors'] as { pointer: string; message: string }[];
      expect(errors.map((error) => error.pointer)).toContain(pointer);
      expect(errors.map(({ message }) => message).join(' ')).toContain(words);
      expect((await world.ask('GET', path)).body).toEqual(before.body);
    },
  );

  test('a selling sender record that 0.1.0 stored keeps its mailings from being scheduled', async () => {
    await senderWithReader('unread');
    const path = await draftOffer('unread');
    const client = new DynamoDBClient({
      endpoint: world.app.stack.env.AWS_ENDPOINT_URL_DYNAMODB,
      region: world.app.stack.env.AWS_REGION,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const sender = { ...senderBody, postalAddress: shout, senderId: 'unread', version: 1 };
    await DynamoDBDocumentClient.from(client).send(
      new PutCommand({
        TableName: tableNames.mailings,
        Item: { pk: 'SENDER#unread', sk: 'SENDER', sender },
      }),
    );
    client.destroy();
    const refused = await schedule(path);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('50% off')]);
    expect((await world.ask('GET', path)).body['state']).toBe('draft');
  });
});

describe('text that nobody can read as it is written', () => {
  const control = 'Anja\u0007 Bakker';
  const turned = 'Anja \u202erekkaB';

  test.each([
    ['/postalAddress', { postalAddress: 'Kade\u0007 12, Rotterdam' }, 'control character'],
    ['/legalName', { legalName: 'Waterweg \u202eB.V.' }, 'direction'],
    ['/registration', { registration: 'KvK {{name}}' }, 'placeholders'],
    [
      '/postalAddress',
      { postalAddress: 'Kade 1. Cheaper hosting? Call us today' },
      'Call us today',
    ],
  ])(
    'text that nobody can read as it is written is refused in a sender: %s %j',
    async (pointer, more, word) => {
      const { status, body } = await world.ask('PUT', '/v1/senders/unreadable', {
        body: { ...senderBody, ...more },
      });
      expect([status, body['errors']]).toEqual([
        422,
        expect.arrayContaining([
          expect.objectContaining({ pointer, message: expect.stringContaining(word) }),
        ]),
      ]);
      expect((await world.ask('GET', '/v1/senders/unreadable')).status).toBe(404);
    },
  );

  test('text that nobody can read as it is written is refused in a contact, new or changed, and taken out of a list with a note', async () => {
    await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
    const named = (contactId: string, name: string) => ({ ...contactBody(contactId), name });
    for (const [name, word] of [
      [control, 'control character'],
      [turned, 'direction'],
    ] as const) {
      const refused = [
        await world.ask('POST', '/v1/contacts', { body: named('unreadable', name) }),
        await world.ask('PATCH', '/v1/contacts/unreadable', {
          body: { name },
          headers: { 'if-match': '"1"' },
        }),
      ];
      for (const { status, body } of refused)
        expect([status, body['errors']]).toEqual([
          400,
          [expect.objectContaining({ pointer: '/name', message: expect.stringContaining(word) })],
        ]);
    }
    const rows = [named('cleaned', control), named('turned', turned), named('plain', 'Bo')];
    const { body } = await world.ask('POST', '/v1/contacts/import', {
      body: { importId: 'l1', rows },
    });
    expect(body['rows']).toMatchObject([
      { outcome: 'created', notes: [{ pointer: '/rows/0/name' }] },
      { outcome: 'created', notes: [{ pointer: '/rows/1/name' }] },
      { outcome: 'created' },
    ]);
    expect((body['rows'] as object[])[2]).not.toHaveProperty('notes');
    const names = ['cleaned', 'turned'].map(
      async (id) => (await world.ask('GET', `/v1/contacts/${id}`)).body['name'],
    );
    expect(await Promise.all(names)).toEqual(['Anja Bakker', 'Anja rekkaB']);
  });
});

describe('a sender that becomes a face of another entity', () => {
  const decide = async (id: string, at?: string) => {
    const inline = { ...offer(id), contents: undefined };
    const { body } = await world.ask('POST', '/v1/decisions', {
      body: {
        contactIds: [`${id}-reader`],
        mailing: { ...inline, name: undefined },
        ...(at === undefined ? {} : { at }),
      },
    });
    const [item] = body['items'] as Json[];
    const [reason] = (item?.['reasons'] as string[] | undefined) ?? [];
    return [item?.['effect'], reason];
  };
  /** The decision once stops that came to hold for the sender are merged. */
  const decideMerged = async (id: string) => {
    for (let times = 0; times < 300; times += 1) {
      const decided = await decide(id);
      if (decided[1] !== 'stops-merging') return decided;
      await sleep(100);
    }
    throw new Error(`the stops of ${id} stay in a merge`);
  };
  const entityOf = async (id: string) =>
    (await world.ask('GET', `/v1/senders/${id}`)).body['entityId'] as string;

  test('a sender that becomes a face of another entity takes no consent with it, until a succession is recorded with its deed', async () => {
    await senderWithReader('moves');
    await changeSender('moves', { registration: '20260001' });
    expect(await decide('moves')).toEqual(['allow', 'consent']);
    const before = await entityOf('moves');
    await changeSender('moves', { registration: '20260002' });
    expect(await decideMerged('moves')).toEqual(['deny', 'other-entity']);

    const after = await entityOf('moves');
    const { headers } = await world.ask('GET', `/v1/entities/${after}`);
    const recorded = await world.ask('POST', `/v1/entities/${after}/successions`, {
      headers: { 'if-match': headers.get('etag') ?? '' },
      body: {
        predecessor: before,
        on: new Date(Date.now() - 60_000).toISOString(),
        evidence: { document: 'Deed of merger' },
      },
    });
    expect(recorded.status, recorded.text).toBe(200);
    expect(await decideMerged('moves')).toEqual(['allow', 'consent']);
  });

  test('a sender that becomes a face of another entity takes no sale with it, and a sale by another face of the entity counts', async () => {
    const sale = (soldBy: string) => ({
      evidenceId: `order-${soldBy}`,
      soldAt: '2026-10-01T00:00:00Z',
      soldBy,
      paid: true,
      addressCollectedInSale: true,
      productFamilies: ['hosting'],
      optOut: { shown: true, used: false },
    });
    const customerOf = (id: string, soldBy: string) => ({
      ...contactBody(`${id}-reader`),
      senderId: id,
      relationships: [
        {
          relationshipId: 'r1',
          role: 'customer',
          capacity: 'person',
          service: 'hosting',
          since: '2026-10-01T00:00:00Z',
          sale: sale(soldBy),
        },
      ],
    });
    const similar = async (id: string) => {
      const { body } = await world.ask('POST', '/v1/decisions', {
        body: {
          contactIds: [`${id}-reader`],
          mailing: {
            senderId: id,
            purpose: 'commercial',
            productFamilies: ['hosting'],
          },
        },
      });
      const [item] = body['items'] as Json[];
      return [item?.['effect'], item?.['reasons']];
    };
    for (const id of ['face-one', 'face-two'])
      await world.ask('PUT', `/v1/senders/${id}`, {
        body: { ...senderBody, registration: '20260003' },
      });
    await world.ask('PUT', '/v1/senders/stranger', { body: senderBody });
    const made = [
      await world.ask('POST', '/v1/contacts', { body: customerOf('face-one', 'face-two') }),
      await world.ask('POST', '/v1/contacts', { body: customerOf('stranger', 'face-two') }),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    expect(await similar('face-one')).toEqual(['allow', ['soft-opt-in']]);
    expect((await similar('stranger'))[0]).toBe('deny');

    await changeSender('face-one', { registration: '20260004' });
    expect(await similar('face-one')).toEqual(['deny', expect.arrayContaining(['sold-by-other'])]);
    // Written once more, it is still the sale of the entity that sold.
    const path = '/v1/contacts/face-one-reader';
    const { headers } = await world.ask('GET', path);
    const { relationships } = customerOf('face-one', 'face-one');
    const put = await world.ask('PUT', `${path}/relationships`, {
      headers: { 'if-match': headers.get('etag') ?? '' },
      body: { relationships, reason: 'corrected by phone', evidenceRef: 'ticket-1' },
    });
    expect(put.status, put.text).toBe(200);
    expect(await similar('face-one')).toEqual(['deny', expect.arrayContaining(['sold-by-other'])]);
  });
});

describe('settings only tighten', () => {
  type Try = readonly [country: string, settings: Json, bound?: string];
  const tries: readonly Try[] = [
    ['NL', { doubleOptInRequired: true }],
    ['NL', { doubleOptInRequired: false }],
    ['DE', { doubleOptInRequired: true }],
    ['DE', { doubleOptInRequired: false }, 'true'],
    ['BE', { doubleOptInRequired: false }, 'true'],
    ['US', { doubleOptInRequired: false }, 'true'],
    ['NL', { reconfirmAfterMonths: 1 }],
    ['NL', { reconfirmAfterMonths: 24 }],
    ['NL', { reconfirmAfterMonths: 25 }, '24'],
    ['DE', { reconfirmAfterMonths: 120 }, '24'],
    ['FR', { reconfirmAfterMonths: 100_000 }, '24'],
    ['NL', { freeAccountSoftOptIn: false }],
    ['NL', { freeAccountSoftOptIn: true }],
    ['DE', { freeAccountSoftOptIn: false }],
    ['DE', { freeAccountSoftOptIn: true }, 'false'],
    ['AT', { freeAccountSoftOptIn: true }, 'false'],
  ];

  test('the table of settings that only tighten has a line in both directions for every setting there is', () => {
    const named = (wanted: (bound: unknown) => boolean) =>
      new Set(tries.filter((one) => wanted(one[2])).flatMap((one) => Object.keys(one[1])));
    // Activities of its own are closed without consent: there is nothing in them to loosen.
    const all = Object.keys(senderSchema.shape.settings.unwrap().shape)
      .filter((name) => name !== 'activities')
      .toSorted();
    expect([...named((bound) => bound === undefined)].toSorted()).toEqual(all);
    expect([...named((bound) => bound !== undefined)].toSorted()).toEqual(all);
  });

  test.each([...tries])('a sender in %s with %j', async (...one: (string | Json | undefined)[]) => {
    const [country, settings, bound] = one as unknown as Try;
    const [name = ''] = Object.keys(settings);
    const path = `/v1/senders/bound-${country}-${name}-${String(settings[name])}`.toLowerCase();
    const put = await world.ask('PUT', path, { body: { ...senderBody, country, settings } });
    if (bound === undefined) return expect(put.status, put.text).toBe(201);
    expect(put.status).toBe(422);
    expect(put.body['errors']).toEqual([
      expect.objectContaining({
        pointer: `/settings/${name}`,
        message: expect.stringContaining(`\`${bound}\``),
      }),
    ]);
    expect((await world.ask('GET', path)).status).toBe(404);
  });

  test('a change of country is judged by the new country', async () => {
    const path = '/v1/senders/bound-moves';
    const settings = { freeAccountSoftOptIn: true };
    await world.ask('PUT', path, { body: { ...senderBody, settings } });
    const headers = { 'if-match': (await world.ask('GET', path)).headers.get('etag') ?? '' };
    const moved = { ...senderBody, settings, country: 'DE' };
    expect((await world.ask('PUT', path, { body: moved, headers })).status).toBe(422);
    expect((await world.ask('GET', path)).body).toMatchObject({ country: 'NL', version: 1 });
  });
});
