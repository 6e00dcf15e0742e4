import { describe, expect, test } from 'vitest';
import type { BatchJob } from '../../../shared/delivery/jobs.ts';
import type { HandOver } from '../../../shared/delivery/ports.ts';
import type { Batch } from '../../../shared/delivery/send/batch.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { accepted, job, mailingId, sendScene } from '../../support/send-scene.ts';

const statusesOf = (batch: Batch | undefined) => batch?.entries.map(({ status }) => status);

describe('sending jobs', () => {
  test('a redelivered job sends nothing twice', async () => {
    const { send, calls, outcomes } = sendScene({});
    await send(job(1, ['a', 'b']));
    await send(job(1, ['a', 'b']));

    expect(calls).toHaveLength(1);
    expect(outcomes.get('000-000000-001')).toBe('repeated');
  });

  test.each(['paused', 'cancelled', 'finished'] as const)(
    'a %s mailing claims and sends nothing',
    async (state) => {
      const { send, calls, ledger, queue } = sendScene({ state });
      await send(job(1, ['a']));

      expect(calls).toEqual([]);
      expect(queue.sends).toEqual([]);
      expect(await ledger.claim(mailingId, 'a' as ContactId)).toBeUndefined();
    },
  );

  test('only one batch is with SES at a time, so a crash leaves only one unknown', async () => {
    const { send, calls, mostUnderWay } = sendScene({});
    await send(job(1, ['a']), job(2, ['b']), job(3, ['c']));

    expect(calls).toHaveLength(3);
    expect(mostUnderWay()).toBe(1);
  });

  test('jobs without enough time left go back to the queue unchanged', async () => {
    const { send, calls, outcomes, queue, ledger } = sendScene({ sesMillis: 25_000 });
    await send(...[1, 2, 3, 4, 5].map((number) => job(number, [`c${number}`])));

    expect(calls.map(({ at }) => at)).toEqual([0, 25_000, 50_000]);
    expect([...outcomes.values()]).toEqual(['sent', 'sent', 'sent', 'put-back', 'put-back']);
    expect(queue.sends).toMatchObject(
      [4, 5].map((number) => ({
        delaySeconds: 1,
        job: { jobId: `000-000000-00${number}` },
      })),
    );
    expect(await ledger.claim(mailingId, 'c4' as ContactId)).toBeUndefined();
  });

  test('an unreadable mailing fails only its own jobs', async () => {
    const { send, outcomes, calls } = sendScene({ unreadable: (id) => id === 'm2' });
    await send({ ...job(1, ['a']), mailingId: 'm2' as MailingId }, job(2, ['b']));

    expect(Object.fromEntries(outcomes)).toEqual({
      '000-000000-001': 'failed',
      '000-000000-002': 'sent',
    });
    expect(calls).toHaveLength(1);
  });

  test('each status in a bulk response gets its own outcome', async () => {
    const answers: Record<string, HandOver> = {
      a: { outcome: 'accepted', messageId: 'ses-a' },
      b: { outcome: 'later', reason: 'ses-throttled' },
      c: { outcome: 'refused', reason: 'ses-rejected' },
      d: { outcome: 'unknown', reason: 'ses-failed' },
    };
    const { send, ledger, queue } = sendScene({
      ses: ({ entries }) =>
        entries.map(
          ({ contactId }) => answers[contactId] ?? { outcome: 'unknown', reason: 'ses-failed' },
        ),
    });
    await send(job(1, ['a', 'b', 'c', 'd']));

    expect(statusesOf(await ledger.batch(mailingId, '000-000000-001'))).toEqual([
      'accepted',
      'throttled',
      'refused',
      'unknown',
    ]);
    expect(queue.sends).toMatchObject([
      { lane: 'campaign', delaySeconds: 5, job: { jobId: '000-000000-001t', contactIds: ['b'] } },
    ]);
  });

  test('throttled recipients keep their claims and are sent once', async () => {
    let first = true;
    const { send, queue, calls, ledger } = sendScene({
      ses: (batch) => {
        const busy = first;
        first = false;
        return busy
          ? batch.entries.map(() => ({ outcome: 'later', reason: 'ses-throttled' }))
          : accepted(batch);
      },
    });
    await send(job(1, ['a']));
    await send(queue.sends[0]?.job as BatchJob);

    expect(calls).toHaveLength(2);
    expect(statusesOf(await ledger.batch(mailingId, '000-000000-001t'))).toEqual(['accepted']);
  });

  test('if SES rejects everything the mailing halts, and no recipient is lost', async () => {
    const { send, halted, ledger } = sendScene({
      ses: ({ entries }) =>
        entries.map(() => ({
          outcome: 'halt',
          reason: 'ses-halted',
          cause: 'account-sending-paused',
        })),
    });
    await send(job(1, ['a']));

    expect(halted).toEqual(['account-sending-paused']);
    expect(statusesOf(await ledger.batch(mailingId, '000-000000-001'))).toEqual(['throttled']);
  });

  test('a response that misses some recipients leaves them unknown', async () => {
    const { send, ledger } = sendScene({ ses: () => [{ outcome: 'accepted', messageId: 'x' }] });
    await send(job(1, ['a', 'b']));
    expect(statusesOf(await ledger.batch(mailingId, '000-000000-001'))).toEqual([
      'accepted',
      'unknown',
    ]);
  });

  test('at 10 mails a second no call exceeds the rate or a second’s quota', async () => {
    const ids = Array.from({ length: 27 }, (_, index) => `c${index}`);
    const { send, calls } = sendScene({ rate: 10 });
    await send(job(1, ids.slice(0, 9)), job(2, ids.slice(9, 18)), job(3, ids.slice(18)));

    expect(calls.map(({ at, batch }) => [at, batch.entries.length])).toEqual([
      [0, 9],
      [1_000, 9],
      [2_000, 9],
    ]);
  });

  test('a job larger than a second’s quota is sent in parts', async () => {
    const { send, calls, queue } = sendScene({ rate: 2 });
    await send(job(1, ['a', 'b', 'c']));

    expect(calls.map(({ batch }) => batch.entries.length)).toEqual([1]);
    expect(queue.sends).toMatchObject([
      { job: { jobId: '000-000000-001p', contactIds: ['b', 'c'] } },
    ]);
  });

  test('a job that would wait too long goes back to the queue unchanged', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => [`x${index}`]);
    const { send, calls, queue, outcomes, waited } = sendScene({ rate: 1 });
    await send(
      ...ids
        .map((one, index) => job(index, one))
        .map((one, index) => ({
          ...one,
          jobId: `000-000000-${String(index).padStart(3, '0')}`,
        })),
    );

    const back = [...outcomes.values()].filter((outcome) => outcome === 'put-back').length;
    expect(back + calls.length).toBe(40);
    expect(back).toBeGreaterThan(0);
    expect(queue.sends).toHaveLength(back);
    expect(waited()).toBeLessThanOrEqual(30_000 + 10_000 + 2_000);
  });

  test('marketing has the one-click headers in order, and service mail has none', async () => {
    const marketing = sendScene({});
    await marketing.send(job(1, ['a']));
    expect(marketing.calls[0]?.batch.entries[0]?.headers).toEqual([
      ['List-Unsubscribe', '<https://example.org/u/x>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ]);

    const service = sendScene({ purpose: 'contract' });
    await service.send(job(1, ['a']));
    expect(service.calls[0]?.batch.entries[0]?.headers).toEqual([]);
  });
});
