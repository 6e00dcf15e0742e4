import type { SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { type Counts, totalOf } from './counts.ts';
import type { MailingProgress } from './mailing-progress.ts';

/**
 * The figures of the last mailings of a sender, one by one and together, for whoever watches over it. Templates
 * are left out, because they have no audience.
 */
export const senderFigures = async (
  { store, progress }: FiguresDependencies,
  senderId: SenderId,
): Promise<SenderFigures> => {
  const { mailings } = await store.list(senderId, mostLooked);
  const started = mailings
    .filter(({ state, template }) => template !== true && startedStates.includes(state))
    .slice(0, mostShown);
  const items = await Promise.all(
    started.map(async (mailing): Promise<MailingFigures> => {
      const { accepted, denied, refused, unknown, feedback, startedAt } = await progress(mailing);
      const { hardBounces, complaints, stops } = feedback;
      return {
        mailingId: mailing.mailingId,
        name: mailing.name,
        ...defined({ startedAt }),
        accepted,
        denied,
        refused: totalOf(refused),
        unknown,
        hardBounces,
        complaints,
        stops,
      };
    }),
  );
  const sum = (of: (one: MailingFigures) => number) =>
    items.reduce((total, one) => total + of(one), 0);
  const denied: Record<string, number> = {};
  for (const [reason, count] of items.flatMap((one) => Object.entries(one.denied)))
    denied[reason] = (denied[reason] ?? 0) + count;
  return {
    items,
    accepted: sum((one) => one.accepted),
    denied,
    hardBounces: sum((one) => one.hardBounces),
    complaints: sum((one) => one.complaints),
    stops: sum((one) => one.stops),
  };
};

export type FiguresDependencies = {
  readonly store: Pick<MailingStore, 'list'>;
  readonly progress: (mailing: MailingHeader) => Promise<MailingProgress>;
};

type Sums = {
  readonly accepted: number;
  /** By reason. */
  readonly denied: Counts;
  readonly hardBounces: number;
  readonly complaints: number;
  readonly stops: number;
};

export type SenderFigures = Sums & {
  /** The newest first. */
  readonly items: readonly MailingFigures[];
};

export type MailingFigures = Sums &
  Pick<MailingHeader, 'mailingId' | 'name'> & {
    readonly startedAt?: Instant;
    readonly refused: number;
    readonly unknown: number;
  };

/** Each costs a read of its ledger. */
const mostShown = 12;
const mostLooked = 100;

const startedStates: readonly string[] = ['running', 'paused', 'finished', 'cancelled'];
