import type { CallerDay } from './audit-trail.ts';

/** One line a caller, from the days on which each called: who left has an old last day. */
export const callersOf = (days: readonly CallerDay[]): readonly SeenCaller[] => {
  const callers = new Map<string, CallerDay[]>();
  for (const one of days) {
    const key = `${one.caller.kind} ${one.caller.id}`;
    const known = callers.get(key);
    if (known === undefined) callers.set(key, [one]);
    else known.push(one);
  }
  return [...callers.values()]
    .map((own) => {
      const sorted = own.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      const [first, last] = [sorted[0], sorted.at(-1)] as [CallerDay, CallerDay];
      const onLast = sorted.filter(({ day }) => day === last.day).flatMap(({ roles }) => roles);
      return {
        caller: last.caller,
        roles: [...new Set(onLast)],
        firstSeen: first.day,
        lastSeen: last.day,
        days: new Set(own.map(({ day }) => day)).size,
      };
    })
    .toSorted((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1));
};

/** A caller over the days that were looked at. */
export type SeenCaller = Pick<CallerDay, 'caller' | 'roles'> & {
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly days: number;
};
