import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import { decisionsApp } from '../../../functions/decisions/handler.ts';
import { knownContacts } from '../../../functions/decisions/known-contacts.ts';
import { topicsAt } from '../../../functions/decisions/topics-at.ts';
import { contactIds } from '../../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import type { Entity, Succession } from '../../../shared/mailing/entity.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { day, sha256 } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { sender } from '../../support/subject-world.ts';

const predecessor = 'e-gone' as EntityId;
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
      describe: describeMailing({ ...mailings, ...senders }, topics, sha256),
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
  return { ...api, decide, write, successions, moment: () => isoFromInstant(now()) };
};

describe('a decision about a topic', () => {
  test('that the sender does not have is refused, and names those it has, nearest first', async () => {
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
    'that it has is answered, as `%s` too',
    async (written) => {
      const { decide, write } = await world();
      await write('events');

      expect((await decide(written)).status).toBe(200);
    },
  );

  test('that was retired is refused from then on, and answered as of a moment before', async () => {
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

  test('is refused as of a moment at which there was none yet', async () => {
    const { decide, write, world: clock, moment } = await world();
    const before = moment();
    clock.advance(day);
    await write('events');

    expect((await decide('events')).status).toBe(200);
    expect((await decide('events', before)).status).toBe(422);
  });

  test('of an entity that was succeeded counts from the recorded succession on, with its name', async () => {
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

  test('that is retired by whom it came from is none', async () => {
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
