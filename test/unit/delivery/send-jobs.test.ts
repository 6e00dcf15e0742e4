import { describe, expect, test } from 'vitest';
import type { BatchJob } from '../../../shared/delivery/jobs.ts';
import { prepareMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { HandOver, JobFacts, MailBatch } from '../../../shared/delivery/ports.ts';
import type { Batch } from '../../../shared/delivery/send/batch.ts';
import { sendJobs } from '../../../shared/delivery/send/send-jobs.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingState } from '../../../shared/mailing/mailing.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person } from '../../support/dispatch-people.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';
import { memoryPacer } from '../../support/memory/memory-pacer.ts';

const senderId = 's1' as SenderId;
const mailingId = 'm1' as MailingId;
const shares = { service: 0.1, ofRate: 1 };

const job = (number: number, contactIds: readonly string[]): BatchJob => ({
  ...{ type: 'batch', mailingId, senderId, lane: 'campaign' },
  jobId: `000-000000-00${number}`,
  contentHash: 'c'.repeat(64) as Sha256,
  contactIds: contactIds as readonly ContactId[],
});

type Setting = {
  readonly rate?: number;
  readonly state?: MailingState;
  readonly ses?: (batch: MailBatch) => readonly HandOver[];
  readonly purpose?: 'commercial' | 'contract';
  /** What a call of SES takes. */
  readonly sesMillis?: number;
  /** Mailings that cannot be read. */
  readonly unreadable?: (mailingId: MailingId) => boolean;
};

const accepted = (batch: MailBatch): readonly HandOver[] =>
  batch.entries.map(({ contactId }) => ({ outcome: 'accepted', messageId: `ses-${contactId}` }));

const scene = ({
  rate = 1_000_000,
  state = 'running',
  ses = accepted,
  purpose = 'commercial',
  sesMillis = 0,
  unreadable = () => false,
}: Setting) => {
  let at = Date.UTC(2026, 10, 2);
  const now = () => instantFromMillis(at);
  const ledger = memoryDispatchLedger(() => 0);
  const queue = memoryJobQueue();
  const pacer = memoryPacer(async () => ({ ratePerSecond: rate, sentLastDay: 0 }), shares);
  const { contents, ...mailing } = testMailing(mailingId, senderId, { purpose });
  const decide = () =>
    ({
      effect: 'allow',
      reasons: [],
      evidenceIds: [],
      tracking: [],
      at,
      consentVersion: 0,
    }) as unknown as Decision;
  const prepared = prepareMailing(mailing, contents, testSender(senderId), decide, (same) => same);
  const calls: { readonly at: number; readonly batch: MailBatch }[] = [];
  const halted: string[] = [];
  const outcomes = new Map<string, string>();
  let attempts = 0;
  let underWay = 0;
  let mostUnderWay = 0;
  return {
    ledger,
    queue,
    calls,
    halted,
    outcomes,
    mostUnderWay: () => mostUnderWay,
    waited: () => at - Date.UTC(2026, 10, 2),
    send: (...jobs: BatchJob[]) =>
      sendJobs(
        {
          ...{ ledger, queue, pacer, now },
          prepare: async () => prepared,
          header: async (id) => {
            if (unreadable(id)) throw new Error('no answer');
            return { ...mailing, state };
          },
          maxWaitMillis: 30_000,
          wait: async (millis) => {
            at += Math.ceil(millis);
          },
          recipients: {
            job: async (_, jobId, ids): Promise<JobFacts> => {
              const batch = await ledger.batch(mailingId, jobId);
              return {
                mailingState: state,
                ...(batch === undefined ? {} : { batch }),
                contacts: new Map(ids.map((id) => [id, person(id, senderId, 'nothing').contact])),
                states: new Map(),
              };
            },
          },
          mail: async (batch) => {
            calls.push({ at: at - Date.UTC(2026, 10, 2), batch });
            underWay += 1;
            mostUnderWay = Math.max(mostUnderWay, underWay);
            await new Promise((resolve) => setImmediate(resolve));
            underWay -= 1;
            at += sesMillis;
            return ses(batch);
          },
          signLinks: async () => () => ({
            unsubscribeUrl: 'https://example.org/u/x',
            preferencesUrl: 'https://example.org/p/x',
          }),
          halt: async (_, { cause }) => void halted.push(cause),
          newAttempt: () => {
            attempts += 1;
            return `attempt-${attempts}`;
          },
        },
        'campaign',
        jobs,
        (one, outcome) => void outcomes.set(one.jobId, outcome),
      ),
  };
};

const statusesOf = (batch: Batch | undefined) => batch?.entries.map(({ status }) => status);

describe('sending jobs', () => {
  test('a job delivered again sends nothing again', async () => {
    const { send, calls, outcomes } = scene({});
    await send(job(1, ['a', 'b']));
    await send(job(1, ['a', 'b']));

    expect(calls).toHaveLength(1);
    expect(outcomes.get('000-000000-001')).toBe('repeated');
  });

  test.each(['paused', 'cancelled', 'finished'] as const)(
    'a %s mailing claims and sends nothing',
    async (state) => {
      const { send, calls, ledger, queue } = scene({ state });
      await send(job(1, ['a']));

      expect(calls).toEqual([]);
      expect(queue.sends).toEqual([]);
      expect(await ledger.claim(mailingId, 'a' as ContactId)).toBeUndefined();
    },
  );

  test('one batch is with SES at a time, so that a crash leaves one unknown', async () => {
    const { send, calls, mostUnderWay } = scene({});
    await send(job(1, ['a']), job(2, ['b']), job(3, ['c']));

    expect(calls).toHaveLength(3);
    expect(mostUnderWay()).toBe(1);
  });

  test('jobs that slow answers leave no time for go back, untouched', async () => {
    const { send, calls, outcomes, queue, ledger } = scene({ sesMillis: 25_000 });
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

  test('a mailing that cannot be read fails its own jobs and no others', async () => {
    const { send, outcomes, calls } = scene({ unreadable: (id) => id === 'm2' });
    await send({ ...job(1, ['a']), mailingId: 'm2' as MailingId }, job(2, ['b']));

    expect(Object.fromEntries(outcomes)).toEqual({
      '000-000000-001': 'failed',
      '000-000000-002': 'sent',
    });
    expect(calls).toHaveLength(1);
  });

  test('each status of a bulk answer is handled as what it is', async () => {
    const answers: Record<string, HandOver> = {
      a: { outcome: 'accepted', messageId: 'ses-a' },
      b: { outcome: 'later', reason: 'ses-throttled' },
      c: { outcome: 'refused', reason: 'ses-rejected' },
      d: { outcome: 'unknown', reason: 'ses-failed' },
    };
    const { send, ledger, queue } = scene({
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

  test('throttled recipients take their claims along and are sent once', async () => {
    let first = true;
    const { send, queue, calls, ledger } = scene({
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

  test('when SES takes nothing any more the mailing halts, and nobody is given up', async () => {
    const { send, halted, ledger } = scene({
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

  test('an answer that does not cover everybody leaves the rest unknown', async () => {
    const { send, ledger } = scene({ ses: () => [{ outcome: 'accepted', messageId: 'x' }] });
    await send(job(1, ['a', 'b']));
    expect(statusesOf(await ledger.batch(mailingId, '000-000000-001'))).toEqual([
      'accepted',
      'unknown',
    ]);
  });

  test('at 10 a second nobody is handed over faster, and no call is larger than a second', async () => {
    const ids = Array.from({ length: 27 }, (_, index) => `c${index}`);
    const { send, calls } = scene({ rate: 10 });
    await send(job(1, ids.slice(0, 9)), job(2, ids.slice(9, 18)), job(3, ids.slice(18)));

    expect(calls.map(({ at, batch }) => [at, batch.entries.length])).toEqual([
      [0, 9],
      [1_000, 9],
      [2_000, 9],
    ]);
  });

  test('a job larger than a second of the rate goes in parts', async () => {
    const { send, calls, queue } = scene({ rate: 2 });
    await send(job(1, ['a', 'b', 'c']));

    expect(calls.map(({ batch }) => batch.entries.length)).toEqual([1]);
    expect(queue.sends).toMatchObject([
      { job: { jobId: '000-000000-001p', contactIds: ['b', 'c'] } },
    ]);
  });

  test('who would wait too long goes back to the queue, untouched', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => [`x${index}`]);
    const { send, calls, queue, outcomes, waited } = scene({ rate: 1 });
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

  test('marketing carries the one-click headers in their order; service mail has none', async () => {
    const marketing = scene({});
    await marketing.send(job(1, ['a']));
    expect(marketing.calls[0]?.batch.entries[0]?.headers).toEqual([
      ['List-Unsubscribe', '<https://example.org/u/x>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ]);

    const service = scene({ purpose: 'contract' });
    await service.send(job(1, ['a']));
    expect(service.calls[0]?.batch.entries[0]?.headers).toEqual([]);
  });
});
