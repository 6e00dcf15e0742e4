import { type Instant, plusMillis } from '../../shared/kernel/instant.ts';
import { runRetention } from '../../shared/retention/run-retention.ts';
import { closeAuditDays } from '../../shared/subjects/audit/close-audit-days.ts';
import { eraseContact } from '../../shared/subjects/erase-contact.ts';
import type { EraseDependencies } from './erase-routes.ts';

/**
 * What the clock makes of this function every minute: days of the audit trail that are over get their
 * leaf, erasures that stopped halfway are finished, and the day's run of the retention continues for some
 * seconds.
 */
export const everyMinute = (dependencies: EraseDependencies) => async (): Promise<void> => {
  const started = dependencies.now();
  const isTime = () => dependencies.now() - started < workMillis;
  await closeDays(dependencies, isTime);
  await finishErasures(dependencies, plusMillis(started, -stoppedAfterMillis), isTime);
  await retain(dependencies, started, isTime);
};

const closeDays = async (
  { trail, auditDays, digest, now, telemetry }: EraseDependencies,
  isTime: () => boolean,
): Promise<void> => {
  try {
    const tools = { trail, days: auditDays, digest, now };
    const closed = await closeAuditDays(tools, { isTime });
    if (closed.length > 0) telemetry.info('audit-days-closed', { count: closed.length });
  } catch (error) {
    telemetry.error('audit-day-not-closed', error);
  }
};

const finishErasures = async (
  { tools, telemetry }: EraseDependencies,
  before: Instant,
  isTime: () => boolean,
): Promise<void> => {
  for (const contactId of await tools.certificates.unfinished(before)) {
    if (!isTime()) return;
    try {
      // The certificate that was begun says who asked and why.
      await eraseContact(tools, { contactId, ...asBegun });
      telemetry.info('erasure-finished', { contactId });
    } catch (error) {
      telemetry.error('erasure-not-finished', error, { contactId });
    }
  }
};

const retain = async (
  { tools, retention, carriesOut, now, telemetry }: EraseDependencies,
  started: Instant,
  isTime: () => boolean,
): Promise<void> => {
  const onFailure = (error: unknown, which: { mailingId?: string; contactId?: string }) =>
    telemetry.error('retention-failed', error, which);
  try {
    const run = await runRetention(
      { ...retention, subjects: tools, now },
      { carriesOut, isTime, onFailure },
    );
    if (run?.doneAt === undefined || run.doneAt < started) return;
    for (const [state, { removed }] of Object.entries(run.counts))
      telemetry.info('retention-done', { state, count: removed });
  } catch (error) {
    onFailure(error, {});
  }
};

/** Only read where there is no certificate, which an unfinished erasure has. */
const asBegun = { requestedBy: 'clock', reason: 'interrupted', evidenceRef: 'clock' } as const;

/** An erasure takes seconds: one that is a minute old has stopped. */
const stoppedAfterMillis = 60_000;

/** Part of the 28 seconds of this function; what a step began is finished after it. */
const workMillis = 12_000;
