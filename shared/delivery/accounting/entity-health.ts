import type { SenderId } from '../../kernel/ids.ts';
import { type Instant, plusMillis } from '../../kernel/instant.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import { readFacesOf } from '../../mailing/read-faces-of.ts';
import type { DispatchLedger, Halt } from '../ports.ts';
import type { FeedbackCounts } from './counts.ts';
import { type HealthLimits, healthProblem, noHealthCounts } from './health-limits.ts';
import type { SentMailing } from './sent-mailing.ts';

/**
 * Why the next marketing mail of a sender's entity waits for a person: its recipients complained,
 * or its mail bounced, more than the limits allow. Undefined when all is well. It is read once per
 * mailing, when that is to start, from one row and the counters of each mailing sent.
 */
export const entityHealth = async (
  { store, ledger, limits }: EntityHealthDependencies,
  senderId: SenderId,
  now: Instant,
): Promise<EntityProblem | undefined> => {
  const since = plusMillis(now, -longest * hourMillis);
  const faces = await readFacesOf(store)(senderId);
  const sent = (await Promise.all(faces.map((face) => ledger.sentSince(face, since)))).flat();
  // Without enough mails no rate says anything, and nobody's counters need be read.
  if (acceptedOf(sent) < limits.leastMails) return undefined;
  const judged: JudgedMailing[] = [];
  for (let at = 0; at < sent.length; at += readsAtOnce)
    judged.push(...(await Promise.all(sent.slice(at, at + readsAtOnce).map(withFeedback(ledger)))));
  return entityProblem(judged, now, limits);
};

export type EntityHealthDependencies = {
  readonly store: Pick<MailingStore, 'senders'>;
  readonly ledger: Pick<DispatchLedger, 'sentSince' | 'feedback'>;
  readonly limits: HealthLimits;
};

export type JudgedMailing = Pick<SentMailing, 'at' | 'accepted'> &
  Pick<FeedbackCounts, 'hardBounces' | 'complaints'>;

/** The rate that was exceeded, and the numbers for the person who judges them. */
export type EntityProblem = Required<Halt> & {
  readonly cause: 'entity-complaint-rate' | 'entity-hard-bounce-rate';
};

/**
 * Judges the mailings that sent within each window, counted whole: a complaint is of the mail that it is
 * about, however late it comes, so that few mails today do not answer for what last week's brought.
 */
export const entityProblem = (
  mailings: readonly JudgedMailing[],
  now: Instant,
  limits: HealthLimits,
): EntityProblem | undefined => {
  for (const hours of windows) {
    const within = mailings.filter(({ at }) => at > plusMillis(now, -hours * hourMillis));
    const sums = {
      accepted: acceptedOf(within),
      refused: 0,
      hardBounces: within.reduce((sum, { hardBounces }) => sum + hardBounces, 0),
      complaints: within.reduce((sum, { complaints }) => sum + complaints, 0),
    };
    const { accepted, complaints, hardBounces } = sums;
    switch (healthProblem(sums, noHealthCounts, limits)) {
      case 'complaint-rate':
        return {
          cause: 'entity-complaint-rate',
          words: wordsOf(complaints, {
            what: 'complaint',
            accepted,
            hours,
            limit: limits.complaintRate,
          }),
        };
      case 'hard-bounce-rate':
        return {
          cause: 'entity-hard-bounce-rate',
          words: wordsOf(hardBounces, {
            what: 'hard bounce',
            accepted,
            hours,
            limit: limits.hardBounceRate,
          }),
        };
      default:
    }
  }
  return undefined;
};

/** Hours over which mail is counted. */
const windows = [24, 168] as const;
const longest = Math.max(...windows);
const hourMillis = 3_600_000;

const readsAtOnce = 50;

const acceptedOf = (mailings: readonly Pick<SentMailing, 'accepted'>[]): number =>
  mailings.reduce((sum, { accepted }) => sum + accepted, 0);

const withFeedback =
  (ledger: Pick<DispatchLedger, 'feedback'>) =>
  async ({ mailingId, segments, ...sent }: SentMailing): Promise<JudgedMailing> => {
    const { hardBounces, complaints } = await ledger.feedback(mailingId, segments);
    return { ...sent, hardBounces, complaints };
  };

const wordsOf = (
  count: number,
  {
    what,
    accepted,
    hours,
    limit,
  }: {
    readonly what: string;
    readonly accepted: number;
    readonly hours: (typeof windows)[number];
    readonly limit: number;
  },
): string =>
  `${count} ${what}${count === 1 ? '' : 's'} of ${accepted} mails of its entity in ${hours === 24 ? '24 hours' : '7 days'}: ` +
  `${percent(count / accepted)}, where ${percent(limit)} is the limit`;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
