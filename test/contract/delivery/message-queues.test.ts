import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import {
  type MessageQueues,
  messageQueues,
} from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import {
  fireSchedules,
  sqliteMailingScheduler,
} from '../../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import { deadLettersOf, queues, visibilitySeconds } from '../../../shared/deployment/queues.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';

let db: Database;
let at: number;
let work: MessageQueues;
const now = () => instantFromMillis(at);
beforeEach(() => {
  db = openDatabase(':memory:');
  at = 1_000_000;
  work = messageQueues(db, now);
});

const bodies = (name: keyof typeof queues) => work.take(name).map(({ body }) => JSON.parse(body));

describe('a queue of one machine', () => {
  test('a queue of one machine gives out batches in order, and each message once while it is worked on', () => {
    const jobs = Array.from({ length: queues.send.batchSize + 2 }, (_, job) => ({ job }));
    work.put('send', jobs);

    expect(bodies('send')).toEqual(jobs.slice(0, queues.send.batchSize));
    expect(bodies('send')).toEqual(jobs.slice(queues.send.batchSize));
    expect(bodies('send')).toEqual([]);
    expect(bodies('service')).toEqual([]);
  });

  test('a queue of one machine gives a message out again when whoever took it was not done in six time-outs', () => {
    work.put('send', [{ job: 1 }]);
    work.take('send');
    at += visibilitySeconds('send') * 1_000 - 1;
    expect(work.take('send')).toEqual([]);
    at += 1;
    const [again] = work.take('send');

    expect(again).toMatchObject({ receives: 2, firstReceivedAt: 1_000_000 });
    work.done([again?.number ?? 0]);
    at += visibilitySeconds('send') * 1_000;
    expect(work.take('send')).toEqual([]);
    expect(work.waiting('send')).toBe(0);
  });

  test('a queue of one machine keeps a message back for its delay', () => {
    work.put('send', [{ job: 1 }], 30);
    at += 29_999;
    expect(bodies('send')).toEqual([]);
    expect([work.due('send'), work.waiting('send')]).toEqual([0, 1]);
    at += 1;
    expect(work.due('send')).toBe(1);
    expect(bodies('send')).toEqual([{ job: 1 }]);
  });

  test('a queue of one machine moves a message to its dead letters after its last delivery, and the others pass', () => {
    work.put('fan-out', [{ poison: true }]);
    for (let delivery = 1; delivery <= queues['fan-out'].maxReceives; delivery += 1) {
      expect(bodies('fan-out')).toEqual([{ poison: true }]);
      at += visibilitySeconds('fan-out') * 1_000;
    }
    work.put('fan-out', [{ poison: false }]);

    expect([...bodies('fan-out'), ...bodies('fan-out')]).toEqual([{ poison: false }]);
    expect(work.waiting(deadLettersOf('fan-out'))).toBe(1);
  });

  test('a queue of one machine gives out at once after a restart what nobody works on any more, and cuts no delay short', () => {
    work.put('send', [{ job: 1 }]);
    work.put('send', [{ job: 2 }], 60);
    work.take('send');

    messageQueues(db, now).recover();

    expect(bodies('send')).toEqual([{ job: 1 }]);
  });

  test('a queue of one machine puts all messages or none', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;

    expect(() => work.put('send', [{ job: 1 }, cyclic])).toThrow();
    expect(work.waiting('send')).toBe(0);
  });
});

describe('a schedule of one machine', () => {
  const mailing = 'm1' as MailingId;
  let started: string[];
  let givenUp: string[];
  beforeEach(() => {
    started = [];
    givenUp = [];
  });
  const noteStart = async (id: MailingId): Promise<void> => {
    started.push(id);
  };
  const fire = (start: (id: MailingId) => Promise<void> = noteStart) =>
    fireSchedules(db, { start, giveUp: (id) => givenUp.push(id), now });
  const schedule = (after: number) =>
    sqliteMailingScheduler(db).schedule(mailing, (at + after) as Instant);

  test('a schedule of one machine starts its mailing once its moment has come, once', async () => {
    await schedule(10);
    await fire();
    expect(started).toEqual([]);
    at += 10;
    await fire();
    await fire();
    expect(started).toEqual(['m1']);
  });

  test('a schedule of one machine is moved by a second call, and deleted', async () => {
    await schedule(10);
    await schedule(1_000);
    at += 10;
    await fire();
    expect(started).toEqual([]);
    await sqliteMailingScheduler(db).unschedule(mailing);
    at += 1_000;
    await fire();
    expect(started).toEqual([]);
  });

  test('a schedule of one machine that is moved while its mailing starts still fires at the new moment', async () => {
    await schedule(0);
    await fire(async () => schedule(500));
    at += 500;
    await fire();
    expect(started).toEqual(['m1']);
  });

  test('a schedule that fails is tried twenty times in an hour, and then given up', async () => {
    await schedule(0);
    const failing = async (id: MailingId) => {
      started.push(id);
      throw new Error('the store is away');
    };
    for (let minute = 0; minute < 120; minute += 1) {
      await fire(failing);
      at += 60_000;
    }
    expect(started).toHaveLength(20);
    expect(givenUp).toEqual(['m1']);
  });
});

test('a row with an expiry goes when its time is over, and not before', () => {
  db.run("INSERT INTO sign_ups (name, taken, expires_at) VALUES ('a', 1, 10), ('b', 1, 11)");

  sweep(db, instantFromMillis(10));

  expect(db.all('SELECT name FROM sign_ups')).toEqual([{ name: 'b' }]);
});
