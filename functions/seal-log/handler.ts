import type { Context } from 'aws-lambda';
import type { SealReport } from '../../shared/evidence/sealing/seal-log.ts';
import { type Clock, type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = {
  /** Records the settings that this was deployed with, where they are not on record yet. */
  readonly noteSettings: () => Promise<unknown>;
  /** Seals what waits, as far as time allows. */
  readonly seal: (deadline: Instant) => Promise<SealReport>;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/**
 * Puts what was recorded into the evidence log, every minute; nothing about the event matters. What
 * does not fit in the time of one invocation is left to the next. What the stage was deployed with is
 * recorded first, so that its leaf is among them.
 */
export const createHandler =
  ({ noteSettings, seal, now, telemetry }: Dependencies) =>
  async (_event?: unknown, context?: Context): Promise<void> => {
    await noteSettings();
    const left = context?.getRemainingTimeInMillis() ?? defaultMillis;
    const {
      sealed,
      oldestMillis = 0,
      refusals,
      problem,
    } = await seal(instantFromMillis(now() + Math.max(0, left - spareMillis)));
    if (sealed > 0) telemetry.info('leaves-sealed', { count: sealed });
    for (const { reason } of refusals) telemetry.warn('witness-refused', { reason });
    if (problem !== undefined) telemetry.warn('evidence-log-stands-still', { reason: problem });
    // Every run, of nothing too: the alarms then end by themselves.
    telemetry.count('unsealed-age-seconds', Math.floor(oldestMillis / 1_000));
    telemetry.count('witness-refusals', refusals.filter(isAway).length);
    const isContradicted = problem !== undefined || refusals.some((one) => !isAway(one));
    telemetry.count('evidence-log-contradicted', isContradicted ? 1 : 0);
  };

/** A witness that cannot be reached says nothing of the log; any other refusal does. */
const isAway = ({ reason }: SealReport['refusals'][number]): boolean => reason === 'unreachable';

const defaultMillis = 40_000;

/** Enough to finish a segment that is under way. */
const spareMillis = 12_000;
