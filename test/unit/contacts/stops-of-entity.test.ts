import { describe, expect, test } from 'vitest';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { publishNotice } from '../../../shared/consent/notice/publish-notice.ts';
import type { ContactId, NoticeId, SenderId } from '../../../shared/kernel/ids.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import {
  type EntityStops,
  type EntityStopTools,
  passOn,
  stopsOfEntity,
} from '../../../shared/subjects/stops/stops-of-entity.ts';
import { stopsInForce } from '../../../shared/subjects/stops/stops-to-pass-on.ts';
import { offersNotice, sha256, start, ticked, waterweg } from '../../support/consent-world.ts';
import { reachAmong } from '../../support/reach-among.ts';
import { draft, subjectWorld } from '../../support/subject-world.ts';

const sister = 'other' as SenderId;
const minute = 60_000;

/** One person at two senders of one entity; what cannot be passed on is kept. */
const twoFaces = async () => {
  const world = await subjectWorld();
  const waiting: EntityStops[] = [];
  const broken = new Set<ContactId>();
  const queue = { isAway: false };
  const tools = {
    ...world.tools,
    reachOf: reachAmong(waterweg, sister),
    ledger: new Proxy(world.tools.ledger, {
      get: (ledger, name, receiver) =>
        name === 'read'
          ? async (id: ContactId) => {
              if (broken.has(id)) throw new Error('the table is away');
              return ledger.read(id);
            }
          : Reflect.get(ledger, name, receiver),
    }),
  };
  const stopTools: EntityStopTools = {
    ...tools,
    deferEntityStops: async (stops) => {
      if (queue.isAway) throw new Error('the queue is away');
      waiting.push(JSON.parse(JSON.stringify(stops)) as EntityStops);
    },
    onDeferred: () => undefined,
  };
  const spreading = { ...tools, spreadStops: stopsOfEntity(stopTools) };
  await publishNotice(world.notices, {
    noticeId: sisterNotice.noticeId,
    draft: { ...offersNotice, senderId: sister },
    by: { id: 'test', at: start, names: ['Waterweg'], sells: false },
    digest: sha256,
  });
  const at = async (senderId: SenderId) => {
    const made = await createContact(spreading, draft('anja@post.example', { senderId }));
    if (made.outcome !== 'created') throw new Error(made.outcome);
    return made.contact.contactId;
  };
  const [one, two] = [await at(waterweg), await at(sister)];
  const say = (contactId: ContactId, over: Partial<ConsentEventData>, key?: string) =>
    recordStatements(spreading, {
      contactId,
      ...(key === undefined ? {} : { key: { value: key, fingerprint: key } }),
      statements: (_, now) => [{ ...ticked(now), ...over } as ConsentEventData],
    });
  const object = (key?: string) =>
    say(one, { type: 'objected', scope: { senderId: waterweg } }, key);
  const typesOf = async (contactId: ContactId) =>
    (await world.ledger.events(contactId, 0, 100)).events.map(({ type }) => type);
  const statusOf = async (contactId: ContactId, key: string) => {
    const head = await world.ledger.read(contactId);
    return head.outcome === 'live' ? head.state.entries[key]?.status : head.outcome;
  };
  return { world, stopTools, waiting, broken, queue, one, two, say, object, typesOf, statusOf };
};

const sisterNotice = { noticeId: 'sister' as NoticeId, version: 1 };
const offersOfSister = { senderId: sister, purpose: 'commercial', topic: 'offers' } as const;

describe('a stop at one face of an entity', () => {
  test('a stop at one face of an entity is recorded once at the other, however often it is passed on', async () => {
    const { two, object, typesOf, one } = await twoFaces();
    await object('k');
    await object('k');
    expect(await typesOf(two)).toEqual(['objected']);
    expect(await typesOf(one)).toEqual(['objected']);
  });

  test('a stop at one face of an entity does not come back', async () => {
    const { one, two, say, typesOf } = await twoFaces();
    await say(one, { type: 'objected', scope: { senderId: waterweg } });
    await say(two, { type: 'withdrawn', scope: offersOfSister });
    expect(await typesOf(one)).toEqual(['objected', 'withdrawn']);
    expect(await typesOf(two)).toEqual(['objected', 'withdrawn']);
  });

  test('a stop at one face of an entity passes on no consent', async () => {
    const { one, two, say, typesOf } = await twoFaces();
    await say(one, {});
    expect(await typesOf(two)).toEqual([]);
  });

  test.each([
    ['withdrawn', { purpose: 'commercial' }],
    ['withdrawn', { activity: 'tracking.open' }],
    ['refused', { purpose: 'commercial', topic: 'offers' }],
    ['objected', {}],
  ] as const)(
    'a stop of the type %s keeps its scope %j at the other face of the entity',
    async (type, scope) => {
      const { world, one, two, say } = await twoFaces();
      await say(one, { type, scope: { senderId: waterweg, ...scope } });
      const { events } = await world.ledger.events(two, 0, 100);
      expect(events).toMatchObject([{ type, scope: { senderId: sister, ...scope } }]);
    },
  );

  test('a stop at one face of an entity waits on the queue when the other cannot take it, and is recorded at its own moment', async () => {
    const { world, stopTools, waiting, broken, two, say, object, statusOf } = await twoFaces();
    broken.add(two);
    const { outcome } = await object();
    expect([outcome, waiting.length]).toEqual(['appended', 1]);
    broken.clear();
    world.advance(2 * minute);
    await say(two, { scope: offersOfSister, notice: sisterNotice });
    world.advance(minute);
    const [work] = waiting as [EntityStops];
    await passOn(stopTools, work);
    await passOn(stopTools, work);
    const { events } = await world.ledger.events(two, 0, 100);
    expect(events.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['granted', start + 2 * minute],
      ['objected', start],
    ]);
    expect(await statusOf(two, sister)).toBe('objected');
    expect(await statusOf(two, 'other/commercial/offers')).toBe('granted');
  });

  test('a stop at one face of an entity fails the request when the queue is away too, and a repeat passes it on', async () => {
    const { broken, queue, two, object, typesOf } = await twoFaces();
    broken.add(two);
    queue.isAway = true;
    await expect(object('k')).rejects.toThrow('the queue is away');
    broken.clear();
    expect((await object('k')).outcome).toBe('repeated');
    expect(await typesOf(two)).toEqual(['objected']);
  });

  test('a stop at one face of an entity reaches others by the hashes that the message holds once the contact is erased', async () => {
    const { world, stopTools, waiting, broken, one, two, object, typesOf } = await twoFaces();
    broken.add(two);
    await object();
    broken.clear();
    await world.tools.contacts.remove(one);
    await passOn(stopTools, waiting[0] as EntityStops);
    expect(await typesOf(two)).toEqual(['objected']);
  });
});

describe('the stops that hold by a state', () => {
  test('the stops that hold by a state are each as it was said, without what a wider one covers', async () => {
    const { world, one, say } = await twoFaces();
    await say(one, { type: 'withdrawn', scope: { senderId: waterweg, activity: 'tracking.open' } });
    await say(one, {});
    await say(one, { type: 'withdrawn', scope: { senderId: waterweg, purpose: 'commercial' } });
    const head = await world.ledger.read(one);
    if (head.outcome !== 'live') throw new Error(head.outcome);
    expect(stopsInForce(head).map(({ type, scope }) => [type, scope])).toEqual([
      ['withdrawn', { senderId: waterweg, activity: 'tracking.open' }],
      ['withdrawn', { senderId: waterweg, purpose: 'commercial' }],
    ]);
  });

  test('the stops that hold by a state are those of an address too, once', async () => {
    const { world, one, say } = await twoFaces();
    await say(one, {
      type: 'suppressed',
      suppression: 'complaint',
      scope: { senderId: waterweg },
      actor: { kind: 'system', id: 'feedback' },
      method: 'feedback-loop',
    });
    const head = await world.ledger.read(one);
    if (head.outcome !== 'live') throw new Error(head.outcome);
    expect(stopsInForce(head)).toMatchObject([
      { type: 'suppressed', suppression: 'complaint', scope: { senderId: waterweg } },
    ]);
  });
});
