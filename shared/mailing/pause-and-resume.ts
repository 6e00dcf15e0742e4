import type { Instant } from '../kernel/instant.ts';
import type { MailingHeader } from './mailing-store.ts';
import { mergingCause } from './merging/stops-merging.ts';
import type { Transition } from './transition.ts';

/** The header of a mailing that is paused, which remembers whether it had started. */
export const paused = (mailing: MailingHeader): MailingHeader =>
  mailing.state === 'scheduled' ? { ...mailing, pausedBeforeStart: true } : mailing;

/** The header of a mailing that is resumed: it waits for no merge any more. */
export const resumed = ({ pausedBeforeStart: _, ...mailing }: MailingHeader): MailingHeader => {
  if (mailing.haltedBy !== mergingCause) return mailing;
  const { haltedBy: __, haltedWords: ___, ...rest } = mailing;
  return rest;
};

/**
 * How a mailing is resumed: one that was paused before it started waits for its moment again while
 * that lies ahead. Its moment alone does not tell, because the scheduler may be a second early; and a
 * mailing that has started must not become `scheduled`, whose content can be changed. One that was
 * halted when it was to start has had its moment, a second early or not.
 */
export const resumption = (
  { state, schedule, pausedBeforeStart, haltedBy }: MailingHeader,
  now: Instant,
): Transition | 'already' => {
  if (state === 'scheduled') return 'already';
  const waited = pausedBeforeStart === true && haltedBy === undefined;
  return waited && schedule !== undefined && schedule.at > now ? 'rearm' : 'resume';
};
