import type { Context } from 'hono';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { MailingScheduler } from '../../shared/mailing/mailing-scheduler.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import { callerOf } from '../runtime/authorize.ts';
import type { HttpEnv } from '../runtime/http-app.ts';
import type { IdempotencyStore } from '../runtime/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import type { MailingReports } from './reports.ts';

export type Dependencies = {
  readonly store: MailingStore;
  readonly scheduler: MailingScheduler;
  readonly reports: MailingReports;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly newMailingId: () => MailingId;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/** Who calls, for the record of who wrote, scheduled or released. */
export const personOf = (c: Context<HttpEnv>): string => callerOf(c.env?.event)?.id ?? 'unknown';
