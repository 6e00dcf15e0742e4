import { type Counts, countAll } from '../../shared/delivery/accounting/counts.ts';
import type { MailingSums } from '../../shared/delivery/accounting/mailing-sums.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What became of the audience of a mailing that is over: one metric an outcome, apart by reason. */
export const countReasons = (telemetry: Telemetry, { leftOut, outcomes }: MailingSums): void => {
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
