import { type Clock, plusMillis } from '../../../shared/kernel/instant.ts';

/**
 * Has the rows of a list taken part by part, from `first` on, as long as there is time to answer. Returns the row
 * with which the next call continues: `total` when all are taken. The first part is taken whatever the time.
 */
export const takeInTime = async (
  { first, total, endOf }: RowsInOrder,
  now: Clock,
  take: (from: number, to: number) => Promise<void>,
): Promise<number> => {
  const until = plusMillis(now(), workMillis);
  let next = first;
  while (next < total && (next === first || now() < until)) {
    const end = Math.min(total, endOf(next));
    await take(next, end);
    next = end;
  }
  return next;
};

export type RowsInOrder = {
  readonly first: number;
  readonly total: number;
  /** Where the part ends that starts at a row: behind its last row. */
  readonly endOf: (from: number) => number;
};

/** The gateway gives up after 30 seconds; the rows taken last need some of them. */
const workMillis = 15_000;
