import { expect, test } from 'vitest';
import { createHandler } from '../../../functions/merge-stops/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { mergeStops } from '../../../shared/subjects/stops/merge-stops.ts';
import { waterweg } from '../../support/consent-world.ts';
import { reachAmong } from '../../support/reach-among.ts';
import { draft, subjectWorld } from '../../support/subject-world.ts';

const sister = 'other' as SenderId;

/** 230 people at two senders that are strangers so far; every third objected to the first one. */
const strangers = async () => {
  const world = await subjectWorld();
  const { tools } = world;
  const people = [];
  for (let n = 0; n < 230; n += 1) {
    const ids = [];
    for (const senderId of [waterweg, sister]) {
      const made = await createContact(tools, draft(`p${n}@post.example`, { senderId }));
      if (made.outcome !== 'created') throw new Error(made.outcome);
      ids.push(made.contact.contactId);
    }
    const [one, two] = ids as [(typeof ids)[0], (typeof ids)[0]];
    people.push({ one, two, objects: n % 3 === 0 });
    if (n % 3 === 0)
      await recordStatements(tools, {
        contactId: one as never,
        statements: (_, occurredAt) => [
          {
            type: 'objected',
            scope: { senderId: waterweg },
            occurredAt,
            actor: { kind: 'subject' },
            method: 'web-form',
          },
        ],
      });
  }
  const merging = {
    ...tools,
    reachOf: reachAmong(waterweg, sister),
    deferEntityStops: async () => undefined,
    onDeferred: () => undefined,
    merges: { noteMerge: async () => undefined, endMerge: async () => undefined },
  };
  const eventsOf = async (contactId: string) =>
    (await world.ledger.events(contactId as never, 0, 10)).events.map(({ type }) => type);
  return { people, merging, eventsOf };
};

test('a merge that is killed halfway and redelivered records every stop once', async () => {
  const { people, merging, eventsOf } = await strangers();
  const waiting: object[] = [{ senderId: sister }];
  let deliveries = 0;
  const drain = createHandler({
    ...merging,
    telemetry: silentTelemetry,
    queueMergeStops: async (page) => {
      // The second page is done and its successor is lost: it comes back from the queue.
      if (deliveries === 2) throw new Error('killed');
      waiting.push(page);
    },
  });
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    deliveries += 1;
    const record = { messageId: 'm', body: JSON.stringify({ type: 'merge-stops', ...page }) };
    const { batchItemFailures } = await drain({ Records: [record] } as never);
    if (batchItemFailures.length > 0) waiting.push(page);
  }
  expect(deliveries).toBeGreaterThan(4);
  for (const { two, objects } of people)
    expect(await eventsOf(String(two))).toEqual(objects ? ['objected'] : []);
});

test('the only sender of an entity has nothing to merge', async () => {
  const { merging, eventsOf, people } = await strangers();
  const alone = { ...merging, reachOf: reachAmong() };
  expect(await mergeStops(alone, { senderId: waterweg })).toEqual({ contacts: 0, stops: 0 });
  expect(await eventsOf(String(people[0]?.two))).toEqual([]);
});
