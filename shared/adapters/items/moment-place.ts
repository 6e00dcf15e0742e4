import type { Placed } from '../../kernel/paging/newest-first.ts';

/** A sort key of which the order is that of time, then of ids. */
export const momentPlace = ({ startedAt, id }: Placed): string =>
  `${String(startedAt).padStart(15, '0')}#${id}`;
