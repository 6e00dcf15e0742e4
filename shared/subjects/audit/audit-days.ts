import { dayAfter } from '../../kernel/instant.ts';
import type { AuditEntry, AuditFilter, AuditTrail } from './audit-trail.ts';

/** One page of the trail over several days, oldest first. It is full where there is a next one. */
export const auditDays = async (
  trail: Pick<AuditTrail, 'page'>,
  from: AuditPosition,
  { until, limit, caller, contactId }: WantedDays,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: AuditPosition }> => {
  const entries: AuditEntry[] = [];
  let { day, after } = from;
  while (day <= until) {
    const page = await trail.page(day, limit - entries.length, { caller, contactId, after });
    entries.push(...page.entries);
    if (page.next !== undefined) return { entries, next: { day, after: page.next } };
    day = dayAfter(day);
    after = undefined;
    if (entries.length >= limit) return day <= until ? { entries, next: { day } } : { entries };
  }
  return { entries };
};

/** Where a page begins: after an entry of a day, or with the day. */
export type AuditPosition = { readonly day: string; readonly after?: string | undefined };

type WantedDays = Omit<AuditFilter, 'after'> & {
  /** The last day, itself included. */
  readonly until: string;
  readonly limit: number;
};
