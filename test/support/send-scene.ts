import type { BatchJob, Lane } from '../../shared/delivery/jobs.ts';
import { prepareMailing } from '../../shared/delivery/mailing/prepared-mailing.ts';
import { ownPacer } from '../../shared/delivery/pacing/own-pacer.ts';
import type { SendingQuota } from '../../shared/delivery/pacing/pacing.ts';
import type { HandOver, JobFacts, MailBatch } from '../../shared/delivery/ports.ts';
import { sendJobs } from '../../shared/delivery/send/send-jobs.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import type { MailingState } from '../../shared/mailing/mailing.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import { testMailing, testSender } from './dispatch-mailing.ts';
import { person } from './dispatch-people.ts';
import { memoryDispatchLedger } from './memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from './memory/memory-job-queue.ts';

const senderId = 's1' as SenderId;
export const mailingId = 'm1' as MailingId;
const shares = { service: 0.1, ofRate: 1 };

export const job = (
  number: number,
  contactIds: readonly string[],
  lane: Lane = 'campaign',
): BatchJob => ({
  ...{ type: 'batch', mailingId, senderId, lane },
  jobId: `000-000000-00${number}`,
  contentHash: 'c'.repeat(64) as Sha256,
  contactIds: contactIds as readonly ContactId[],
});

type Setting = {
  readonly rate?: number;
  /** What GetAccount says; without it there is the rate and no day quota. */
  readonly quota?: (at: number) => SendingQuota;
  readonly state?: MailingState;
  readonly ses?: (batch: MailBatch, at: number) => readonly HandOver[];
  readonly purpose?: 'commercial' | 'contract';
  /** What a call of SES takes. */
  readonly sesMillis?: number;
  /** Mailings that cannot be read. */
  readonly unreadable?: (mailingId: MailingId) => boolean;
};

/** SES takes everything. */
export const accepted = (batch: MailBatch): readonly HandOver[] =>
  batch.entries.map(({ contactId }) => ({ outcome: 'accepted', messageId: `ses-${contactId}` }));

/** A mailing whose jobs are sent on their own clock, with a ledger, a queue and a pacer in memory. */
export const sendScene = ({
  rate = 1_000_000,
  quota = () => ({ ratePerSecond: rate, sentLastDay: 0 }),
  state = 'running',
  ses = accepted,
  purpose = 'commercial',
  sesMillis = 0,
  unreadable = () => false,
}: Setting) => {
  const start = Date.UTC(2026, 10, 2);
  let at = start;
  const now = () => instantFromMillis(at);
  const ledger = memoryDispatchLedger(() => 0);
  const queue = memoryJobQueue();
  const pacer = ownPacer(async () => quota(at), shares);
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
  const prepared = prepareMailing(mailing, {
    contents,
    sender: testSender(senderId),
    decide,
    strip: (same) => same,
  });
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
    /** Time passes, to this many milliseconds after the start. */
    passTo: (millis: number) => {
      at = Math.max(at, start + millis);
    },
    waited: () => at - start,
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
            calls.push({ at: at - start, batch });
            underWay += 1;
            mostUnderWay = Math.max(mostUnderWay, underWay);
            await new Promise((resolve) => setImmediate(resolve));
            underWay -= 1;
            at += sesMillis;
            return ses(batch, at);
          },
          signLinks: async () => () => ({
            unsubscribeUrl: 'https://example.org/u/x',
            preferencesUrl: 'https://example.org/p/x',
            whyUrl: 'https://example.org/m/x',
          }),
          halt: async (_, { cause }) => void halted.push(cause),
          newAttempt: () => {
            attempts += 1;
            return `attempt-${attempts}`;
          },
        },
        {
          lane: jobs[0]?.lane ?? 'campaign',
          jobs,
          report: (one, outcome) => void outcomes.set(one.jobId, outcome),
        },
      ),
  };
};
