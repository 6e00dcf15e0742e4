import { z } from 'zod';
import {
  type StartDependencies,
  startMailing,
} from '../../shared/delivery/mailing/start-mailing.ts';
import { isId, type MailingId } from '../../shared/kernel/ids.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

type Dependencies = StartDependencies & { readonly telemetry: Telemetry };

/** Starts the mailing that the scheduler names. A failure is thrown, so that the scheduler repeats. */
export const createHandler =
  ({ telemetry, ...dependencies }: Dependencies) =>
  async (event: unknown): Promise<void> => {
    const { mailingId } = startRequest.parse(event);
    const start = await startMailing(dependencies, mailingId);
    const header = await dependencies.store.header(mailingId);
    telemetry.info('mailing-due', {
      mailingId,
      state: start.outcome,
      correlationId: header?.correlationId,
    });
    if (start.problem === undefined) return;
    telemetry.warn('entity-above-limits', {
      ...{ mailingId, state: start.outcome, reason: start.problem.cause },
      correlationId: header?.correlationId,
    });
    telemetry.count('entity-above-limits');
  };

/** What the schedule passes: which mailing is due, and nothing else. */
const startRequest = z.object({
  mailingId: z.custom<MailingId>((value) => typeof value === 'string' && isId(value), {
    error: 'not a mailing id',
  }),
});
