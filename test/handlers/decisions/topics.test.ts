import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import { decisionsApp } from '../../../functions/decisions/handler.ts';
import { knownContacts } from '../../../functions/decisions/known-contacts.ts';
import { topicsAt } from '../../../functions/decisions/topics-at.ts';
import { contactIds } from '../../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import type { Entity, Succession } from '../../../shared/mailing/entities/entity.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { day, sha256 } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { sender } from '../../support/subject-world.ts';

const predecessor = 'e-gone' as EntityId;
/** A purchase that carries offers of hosting. */
const purchase = {
  relationshipId: 'r',
  role: 'customer',
  since: '2025-01-01',
  sale: {
    evidenceId: 'order-1',
    soldBy: 'waterweg',
    soldAt: '2025-01-01',
    productFamilies: ['hosting'],
    paid: true,
    addressCollectedInSale: true,
    optOut: { shown: true, used: false, saidAnyTime: true },
  },
};
const ifAny = { headers: { 'if-match': '*' } };

const world = async () => {
  const api = await contactApi();
  const { tools, now } = api.world;
  const successions: Succession[] = [];
  const kept = { ...sender, changedAt: now() };
  const senders = {
    sender: async () => kept,
    senderVersion: async () => kept,
    senderVersions: async () => ({ versions: [kept] }),
    entity: async (id: EntityId) =>
      ({ successions: id === predecessor ? [] : successions }) as unknown as Entity,
  };
  const none = async () => undefined;
  const mailings = {
    header: none,
    contents: none,
    contentsOf: none,
    classification: none,
    mailingVersions: async () => ({ versions: [] }),
  };
  const topics = topicsAt({ topics: tools.topics, notices: tools.notices, senders });
  const ask = apiCaller(
    decisionsApp({
      known: knownContacts(tools.contacts, tools.ledger),
      contactIds: contactIds(tools.contacts),
      describe: describeMailing({ ...mailings, ...senders, stopsMerge: none }, topics, sha256),
      topicsAt: topics,
      now,
      telemetry: silentTelemetry,
    }),
  );
  await api.call('POST', '/v1/contacts', {
    contactId: 'anja',
    senderId: 'waterweg',
    email: 'anja@x.example',
    language: 'nl',
    country: 'NL',
  });
  const decide = (topic: string, at?: string) =>
    ask('POST', '/v1/decisions', {
      contactIds: ['anja'],
      mailing: { senderId: 'waterweg', purpose: 'commercial', topic },
      ...(at === undefined ? {} : { at }),
    });
  const write = async (topicId: string, retired = false) => {
    const body = { names: { nl: topicId }, descriptions: {}, visibility: 'public', retired };
    const path = `/v1/senders/waterweg/topics/${topicId}`;
    const first = await api.call('PUT', path, body);
    const written = first.status === 428 ? await api.call('PUT', path, body, ifAny) : first;
    expect([200, 201]).toContain(written.status);
  };
  return { ...api, ask, decide, write, successions, moment: () => isoFromInstant(now()) };
};

describe('a decision about a topic', () => {
  test('a topic that the sender does not have is rejected, and the error lists the existing ones, nearest first', async () => {
    const { decide, write } = await world();
    await write('evenings');
    await write('events');

    const answer = await decide('evants');

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      detail: 'unknown-topic',
      errors: [
        { pointer: '/mailing/topic', message: expect.stringMatching(/`events`.*`evenings`/) },
      ],
    });
  });

  test.each(['events', 'EVENTS', ' Events '])(
    'a topic that the sender has is accepted, also when it is written `%s`',
    async (written) => {
      const { decide, write } = await world();
      await write('events');

      expect((await decide(written)).status).toBe(200);
    },
  );

  test('a topic that was retired is rejected from then on, but answered as of an earlier time', async () => {
    const { decide, write, world: clock, moment } = await world();
    await write('events');
    const before = moment();
    clock.advance(day);
    await write('events', true);
    const after = moment();
    clock.advance(day);

    expect((await decide('events')).status).toBe(422);
    expect((await decide('events', after)).status).toBe(422);
    expect((await decide('events', before)).status).toBe(200);
  });

  test('a decision about a topic is rejected as of a time before it existed', async () => {
    const { decide, write, world: clock, moment } = await world();
    const before = moment();
    clock.advance(day);
    await write('events');

    expect((await decide('events')).status).toBe(200);
    expect((await decide('events', before)).status).toBe(422);
  });

  test('a decision of an entity that was succeeded counts from the recorded succession on, with its name', async () => {
    const { decide, write, world: clock, moment, successions } = await world();
    const { topics } = clock.tools;
    const theirs = {
      entityId: predecessor,
      topicId: 'boats',
      names: { nl: 'Boten' },
      descriptions: {},
      visibility: 'public',
      version: 1,
      changedBy: 'femke',
      changedAt: clock.now(),
    } as const;
    await topics.put(theirs, 0);
    const before = moment();
    expect((await decide('boats')).status).toBe(422);
    clock.advance(day);
    successions.push({
      predecessor,
      on: clock.now(),
      evidence: { document: 'deed' },
      recordedBy: 'femke',
      recordedAt: clock.now(),
    });

    expect((await decide('boats')).status).toBe(200);
    expect((await decide('boats', before)).status).toBe(422);
    // What the successor itself says of a topic goes first.
    clock.advance(day);
    await write('boats', true);
    expect((await decide('boats')).status).toBe(422);
  });

  test('a decision about a topic is rejected if the predecessor has retired it', async () => {
    const { decide, world: clock, successions } = await world();
    await clock.tools.topics.put(
      {
        entityId: predecessor,
        topicId: 'boats',
        names: {},
        descriptions: {},
        visibility: 'public',
        retiredAt: clock.now(),
        version: 1,
        changedBy: 'femke',
        changedAt: clock.now(),
      },
      0,
    );
    successions.push({
      predecessor,
      on: clock.now(),
      evidence: { document: 'deed' },
      recordedBy: 'femke',
      recordedAt: clock.now(),
    });

    expect((await decide('boats')).status).toBe(422);
  });
});

describe('whoever opted out of one is mailed on the sale', () => {
  type World = Awaited<ReturnType<typeof world>>;

  /** A customer who opted out of events, with a topic `offers` that was there before or not. */
  const customer = async (type: string, isThere: boolean) => {
    const given = await world();
    const { call, write, world: clock } = given;
    const path = '/v1/contacts/anja/relationships';
    const put = await call('PUT', path, { relationships: [purchase] }, ifAny);
    expect([put.status, put.body]).toMatchObject([200, {}]);
    await write('events');
    if (isThere) await write('offers');
    clock.advance(day);
    const stop = { type, purpose: 'commercial', topic: 'events' };
    expect((await call('POST', '/v1/contacts/anja/consent/events', stop)).status).toBe(201);
    clock.advance(day);
    return given;
  };

  const decided = async ({ ask }: World, topic: string) => {
    const offer = { productFamilies: ['hosting'], ownProducts: true };
    const mailing = { senderId: 'waterweg', purpose: 'commercial', topic, ...offer };
    const { body } = await ask('POST', '/v1/decisions', { contactIds: ['anja'], mailing });
    const [item] = body['items'] as { effect: string; basis?: string; reasons: string[] }[];
    return item?.effect === 'allow' ? item.basis : item?.reasons[0];
  };

  const put = async ({ call }: World, more: object) => {
    const body = { names: { nl: 'offers' }, descriptions: {}, ...more };
    const answer = await call('PUT', '/v1/senders/waterweg/topics/offers', body, ifAny);
    expect([answer.status, answer.body]).toMatchObject([200, {}]);
    return answer.body;
  };

  test.each(['withdrawn', 'objected', 'refused'])(
    'whoever opted out of one topic is mailed on the sale about another that existed then (%s)',
    async (type) => {
      expect(await decided(await customer(type, true), 'offers')).toBe('soft-opt-in');
    },
  );

  test.each<readonly [string, boolean, (given: World) => Promise<unknown>]>([
    ['made afterwards', false, ({ write }) => write('offers')],
    ['renamed afterwards', true, (given) => put(given, { names: { nl: 'Aanbod' } })],
    [
      'renamed in two steps',
      true,
      async (given) => {
        await put(given, { names: { en: 'offers' } });
        await put(given, { names: { en: 'offers', nl: 'Aanbod' } });
      },
    ],
    [
      'described otherwise',
      true,
      async (given) => {
        await put(given, { descriptions: { nl: 'Open dagen' } });
        await put(given, { descriptions: { nl: 'Nieuwe hosting' } });
      },
    ],
    [
      'named in a further language, which nobody compares',
      true,
      async (given) => {
        await put(given, { names: { nl: 'offers', en: 'Hosting deals' } });
      },
    ],
    [
      'described for the first time',
      true,
      async (given) => {
        await put(given, { descriptions: { nl: 'Nieuws en aanbod' } });
      },
    ],
    [
      'taken up again',
      true,
      async (given) => {
        await put(given, { retired: true });
        await put(given, {});
      },
    ],
  ])(
    'whoever opted out of one topic is not mailed on the sale about a topic that is %s',
    async (_, isThere, change) => {
      const given = await customer('withdrawn', isThere);
      await change(given);
      expect(await decided(given, 'offers')).toBe('topic-newer-than-stop');
    },
  );

  test('whoever opted out of one topic is mailed on the sale about another that existed then and is unchanged', async () => {
    const given = await customer('withdrawn', true);
    const body = await put(given, { visibility: 'concerned' });
    expect(Date.parse(String(body['knownSince']))).toBe(Date.parse(String(body['createdAt'])));
    expect(await decided(given, 'offers')).toBe('soft-opt-in');
  });

  test('whoever opted out of one topic is not mailed on the sale about a topic stored by an earlier version that has changed since', async () => {
    const given = await customer('withdrawn', true);
    const { topics } = given.world.tools;
    const old = await topics.read('e-waterweg' as EntityId, 'offers');
    const { createdAt: _, knownSince: __, ...of010 } = old ?? expect.fail();
    await topics.put({ ...of010, version: 2, changedAt: given.world.now() }, 1);
    expect(await decided(given, 'offers')).toBe('topic-newer-than-stop');
  });
});
