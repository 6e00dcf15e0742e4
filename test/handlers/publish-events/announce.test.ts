import { EventBridgeClient, type PutEventsCommandInput } from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/publish-events/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { eventBridgeAnnounce } from '../../../shared/adapters/eventbridge/eventbridge-announce.ts';
import type { PendingAnnouncement } from '../../../shared/delivery/publish-announcements.ts';
import { instantFromMillis, millisPerDay, plusMillis } from '../../../shared/kernel/instant.ts';
import { fileRequest } from '../../../shared/subjects/file-request.ts';
import { memoryRequestBook } from '../../support/memory/memory-request-book.ts';

const rows = (...ids: readonly string[]): readonly PendingAnnouncement[] =>
  ids.map((id) => ({ id, at: instantFromMillis(1), announcement: { type: 'contact.erased' } }));

/** For a ledger in which nothing ends. */
const followsNothing = {} as Parameters<typeof createHandler>[0]['follow'];

type Answer = { readonly EventId?: string; readonly ErrorCode?: string };

/** A bus that answers each entry by its id, or refuses the whole call. */
const bus = (answer: (id: string) => Answer, unreadable: (ids: readonly string[]) => boolean) => {
  const client = new EventBridgeClient({ region: 'eu-west-1' });
  const send = async ({ input }: { readonly input: PutEventsCommandInput }) => {
    const ids = (input.Entries ?? []).map(({ Detail }) => JSON.parse(Detail ?? '{}').id as string);
    if (unreadable(ids))
      throw Object.assign(new Error('too large'), { name: 'ValidationException' });
    return { Entries: ids.map(answer) };
  };
  return eventBridgeAnnounce(Object.assign(client, { send }) as EventBridgeClient, 'bus');
};

describe('what the bus says of an announcement', () => {
  test.each([
    ['MalformedDetail', true],
    ['InvalidArgument', true],
    ['InternalFailure', false],
    ['ThrottlingException', false],
    ['AccessDeniedException', false],
    ['NotAuthorizedForSourceException', false],
    ['SomethingNew', false],
  ])('the answer %s of the bus is a refusal for good: %s', async (ErrorCode, forGood) => {
    const announce = bus(
      (id) => (id === 'bad' ? { ErrorCode } : { EventId: 'e' }),
      () => false,
    );
    expect(await announce(rows('one', 'bad', 'two'))).toEqual({
      taken: ['one', 'two'],
      refused: forGood ? ['bad'] : [],
    });
  });

  test('a call that it cannot read is taken apart: one row that is too large holds nobody', async () => {
    const announce = bus(
      () => ({ EventId: 'e' }),
      (ids) => ids.includes('large'),
    );
    expect(await announce(rows('one', 'large', 'two'))).toEqual({
      taken: ['one', 'two'],
      refused: ['large'],
    });
  });

  test('a bus that cannot be reached refuses nothing: the rows wait', async () => {
    const client = new EventBridgeClient({ region: 'eu-west-1' });
    const send = async () => {
      throw Object.assign(new Error('down'), { name: 'TimeoutError' });
    };
    const announce = eventBridgeAnnounce(
      Object.assign(client, { send }) as unknown as EventBridgeClient,
      'bus',
    );
    await expect(announce(rows('one'))).rejects.toThrow('down');
  });
});

describe('the function', () => {
  test('the function counts what it parked and how old the outbox is, and ends before its time is up', async () => {
    const counted: [string, number | undefined][] = [];
    let now = 1_000_000;
    const handler = createHandler({
      outboxes: [
        {
          shards: 1,
          pending: async () => rows('one'),
          done: async () => undefined,
          park: async () => undefined,
        },
      ],
      announce: async () => {
        now += 1_000;
        return { taken: [], refused: ['one'] };
      },
      follow: followsNothing,
      requests: memoryRequestBook(),
      now: () => instantFromMillis(now),
      telemetry: { ...silentTelemetry, count: (name, value) => counted.push([name, value]) },
    });
    await handler(undefined, { getRemainingTimeInMillis: () => 20_000 } as never);
    expect(now).toBeLessThan(1_020_000);
    expect(counted).toEqual([
      ['announcements-parked', 12],
      ['outbox-age-seconds', 1_011],
      ['requests-due-soon', 0],
    ]);
  });

  test.each([
    [24.9, 0],
    [25, 1],
    [40, 1],
  ])('a request that has waited for %s days adds %i to those due soon', async (days, expected) => {
    const counted: [string, number | undefined][] = [];
    const at = instantFromMillis(Date.UTC(2026, 10, 1));
    const requests = memoryRequestBook();
    const recorder = { requests, newId: () => 'r1', now: () => at };
    const recordedBy = { kind: 'jwt', id: 'po' } as const;
    const asked = { contactId: 'c1', senderId: 'waterweg' } as never;
    const said = { actor: { kind: 'subject' }, method: 'paper' } as const;
    const tools = { ...recorder, recordedBy };
    expect(
      await fileRequest(tools, asked, { subject: { kind: 'access' }, said, receivedAt: at }),
    ).toBeDefined();

    await createHandler({
      outboxes: [],
      announce: async () => ({ taken: [], refused: [] }),
      follow: followsNothing,
      requests,
      now: () => plusMillis(at, days * millisPerDay),
      telemetry: { ...silentTelemetry, count: (name, value) => counted.push([name, value]) },
    })();

    expect(counted).toContainEqual(['requests-due-soon', expected]);
  });
});
