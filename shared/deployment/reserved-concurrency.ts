import type { FunctionName } from './functions.ts';

/**
 * Concurrency that some functions keep for themselves, in an account to which Lambda grants this
 * much. A reservation is a ceiling too, so what may storm cannot take what a stop needs. Without
 * knowing the account nothing is reserved, for Lambda refuses a reservation that leaves others less
 * than 100 (https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html).
 */
export const reservations = (
  accountConcurrency: number | undefined,
  queues: QueueConcurrency,
): Partial<Readonly<Record<FunctionName, number>>> => {
  if (accountConcurrency === undefined) return {};
  const free = accountConcurrency - alwaysUnreserved - sending(queues);
  return {
    stops: part(free, 'stops'),
    // Both lanes at their most, so that a campaign at work leaves service mail its share.
    send: sending(queues),
    preferences: part(free, 'preferences'),
    tracking: part(free, 'tracking'),
    imports: part(free, 'imports'),
  };
};

/** How much the account needs at least for these reservations, when it has less than that. */
export const tooSmallFor = (
  accountConcurrency: number,
  queues: QueueConcurrency,
): number | undefined => {
  const least = alwaysUnreserved + sending(queues) + sumOf(({ least }) => least);
  return accountConcurrency < least ? least : undefined;
};

/** What Lambda keeps for functions without a reservation. */
export const alwaysUnreserved = 100;

/** Settings of a stage: invocations at a time that the two lanes of mail may cause. */
export type QueueConcurrency = { readonly send: number; readonly service: number };

type Share = {
  /** Below this it would be refused on an ordinary day. */
  readonly least: number;
  /** More than this its throttled routes cannot use. */
  readonly most: number;
  /** Share of what is free, in percent. */
  readonly percent: number;
};

const shares = {
  stops: { least: 25, most: 250, percent: 25 },
  preferences: { least: 10, most: 100, percent: 10 },
  tracking: { least: 10, most: 100, percent: 10 },
  imports: { least: 5, most: 20, percent: 2 },
} as const satisfies Partial<Record<FunctionName, Share>>;

const sending = ({ send, service }: QueueConcurrency): number => send + service;

const sumOf = (of: (share: Share) => number): number =>
  Object.values(shares).reduce((sum, share) => sum + of(share), 0);

const part = (free: number, name: keyof typeof shares): number => {
  const { least, most, percent } = shares[name];
  return Math.min(most, Math.max(least, Math.floor((free * percent) / 100)));
};
