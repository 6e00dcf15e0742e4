import { type Counts, countAll } from '../../shared/delivery/accounting/counts.ts';
import type { MailingSums } from '../../shared/delivery/accounting/mailing-sums.ts';
import {
  type ReconcileDependencies,
  type Reconciled,
  reconcileMailing,
} from '../../shared/delivery/accounting/reconcile-mailing.ts';
import type { StartOutcome } from '../../shared/delivery/mailing/start-mailing.ts';
import { correlated } from '../runtime/correlation.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** Looks after every mailing that is under way, every minute; one that fails stops no other. */
export const createHandler =
  ({ telemetry, readStanding, ...dependencies }: Dependencies) =>
  async (): Promise<void> => {
    await tellStanding(telemetry, readStanding);
    for (const mailing of await dependencies.store.active()) {
      const { mailingId, correlationId } = mailing;
      await correlated(correlationId, async () => {
        try {
          tell(telemetry, mailingId, await reconcileMailing(dependencies, mailing));
        } catch (error) {
          telemetry.error('reconcile-failed', error, { mailingId });
        }
      });
    }
  };

type Dependencies = ReconcileDependencies & {
  readonly telemetry: Telemetry;
  /** How the mail service regards the account. */
  readonly readStanding: () => Promise<'healthy' | 'under-review' | 'paused'>;
};

/** SES mails its review to the account's owner; operators hear it here. A failure says nothing. */
const tellStanding = async (
  telemetry: Telemetry,
  readStanding: Dependencies['readStanding'],
): Promise<void> => {
  try {
    const standing = await readStanding();
    if (standing === 'healthy') return;
    telemetry.warn('sending-at-risk', { state: standing });
    telemetry.count('sending-at-risk');
  } catch (error) {
    telemetry.error('standing-not-read', error);
  }
};

/** Reasons by which somebody is left out although no rule says so: a fact or a rule is broken. */
const faults = ['policy-error', 'facts-unknown'] as const;

/** A mailing that is over says how many it failed: left out by an error, or of unknown outcome. */
const tellErrors = (telemetry: Telemetry, mailingId: string, sums: MailingSums): void => {
  const byError = faults.reduce(
    (sum, reason) => sum + (sums.leftOut[reason] ?? 0) + (sums.outcomes.denied[reason] ?? 0),
    0,
  );
  if (byError > 0) {
    telemetry.warn('denied-by-error', { mailingId, count: byError });
    telemetry.count('denied-by-error', byError);
  }
  if (sums.outcomes.unknown > 0) {
    telemetry.warn('outcome-unknown', { mailingId, count: sums.outcomes.unknown });
    telemetry.count('outcome-unknown', sums.outcomes.unknown);
  }
};

const tell = (telemetry: Telemetry, mailingId: string, result: Reconciled): void => {
  switch (result.outcome) {
    case 'nothing':
    case 'going':
      return;
    case 'finished':
      countReasons(telemetry, result.sums);
      tellErrors(telemetry, mailingId, result.sums);
      telemetry.info('mailing-reconciled', { mailingId, state: result.outcome });
      return;
    case 'start':
      tellStart(telemetry, mailingId, result.start);
      return;
    case 'redriven':
      telemetry.warn('mailing-stuck', { mailingId, attempt: result.times });
      telemetry.count('mailing-stuck');
      return;
    case 'paused':
      telemetry.warn('mailing-paused', { mailingId, reason: result.problem });
      telemetry.count('mailing-paused');
      return;
    default:
      result satisfies never;
  }
};

const tellStart = (
  telemetry: Telemetry,
  mailingId: string,
  { outcome: state, problem }: StartOutcome,
): void => {
  telemetry.info('mailing-reconciled', { mailingId, state });
  if (problem === undefined) return;
  telemetry.warn('entity-above-limits', { mailingId, state, reason: problem.cause });
  telemetry.count('entity-above-limits');
};

/**
 * What became of the audience of a mailing that is over: one metric per outcome, split by reason.
 */
const countReasons = (telemetry: Telemetry, { leftOut, outcomes }: MailingSums): void => {
  const denied: Record<string, number> = {};
  countAll(denied, leftOut);
  countAll(denied, outcomes.denied);
  countEach(telemetry, 'recipients-denied', denied);
  countEach(telemetry, 'recipients-refused', outcomes.refused);
  if (outcomes.accepted > 0) telemetry.count('recipients-accepted', outcomes.accepted);
};

const countEach = (telemetry: Telemetry, metric: string, counts: Counts): void => {
  for (const [reason, count] of Object.entries(counts)) telemetry.count(metric, count, reason);
};
