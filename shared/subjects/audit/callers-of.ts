import type { CallerDay } from './audit-trail.ts';

/**
 * One line per caller, from the days on which each called, with what the officer should look at:
 * who may have left, and whose roles undo the four eyes.
 */
export const callersOf = (
  days: readonly CallerDay[],
  /** A caller who was not seen since that day may have left. */
  activeSince: string,
): readonly SeenCaller[] => {
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
      const rolesOf = (some: readonly CallerDay[]) => [
        ...new Set(some.flatMap((one) => one.roles)),
      ];
      const roles = rolesOf(sorted.filter(({ day }) => day === last.day));
      const findings: CallerFinding[] = [
        ...(last.day < activeSince ? (['long-unseen'] as const) : []),
        ...(undoesFourEyes(rolesOf(sorted)) ? (['undoes-four-eyes'] as const) : []),
        ...(roles.join() === rolesOf(sorted.slice(0, 1)).join()
          ? []
          : (['roles-changed'] as const)),
      ];
      return {
        ...{ caller: last.caller, roles, findings },
        firstSeen: first.day,
        lastSeen: last.day,
        days: new Set(own.map(({ day }) => day)).size,
      };
    })
    .toSorted((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1));
};

/** Roles of which one changes what the other judges: whoever has both needs nobody else. */
const apart: readonly (readonly [role: string, other: string])[] = [
  ['marketer', 'reviewer'],
  ['marketer', 'privacy-officer'],
  ['product', 'privacy-officer'],
];

const undoesFourEyes = (roles: readonly string[]): boolean =>
  apart.some((two) => two.every((role) => roles.includes(role)));

/** What the officer should look at. */
export const callerFindings = ['long-unseen', 'undoes-four-eyes', 'roles-changed'] as const;
export type CallerFinding = (typeof callerFindings)[number];

/** A caller over the days that were looked at. */
export type SeenCaller = Pick<CallerDay, 'caller' | 'roles'> & {
  readonly findings: readonly CallerFinding[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly days: number;
};
