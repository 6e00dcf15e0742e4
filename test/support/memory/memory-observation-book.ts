import {
  changeOf,
  type ObservedMail,
  type Seen,
  sumsOf,
} from '../../../shared/delivery/measuring/observation.ts';
import type { ObservationBook } from '../../../shared/delivery/measuring/observation-book.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';

/** Observations in memory; `versionOf` is the consent version that holds when something is added. */
export const memoryObservationBook = (
  versionOf: (contactId: ContactId) => Promise<number>,
): ObservationBook => {
  const mails = new Map<string, ObservedMail>();
  const sums = new Map<MailingId, Record<string, number>>();
  const write = (before: ObservedMail | undefined, after: ObservedMail) => {
    const key = `${after.contactId} ${after.mailingId}`;
    if (Object.keys(after.seen).length === 0) mails.delete(key);
    else mails.set(key, after);
    const sum = sums.get(after.mailingId) ?? {};
    for (const [name, by] of Object.entries(changeOf(before?.seen ?? {}, after.seen)))
      sum[name] = (sum[name] ?? 0) + by;
    sums.set(after.mailingId, sum);
  };
  const find = ({ contactId, mailingId }: Pick<ObservedMail, 'contactId' | 'mailingId'>) =>
    mails.get(`${contactId} ${mailingId}`);
  return {
    add: async (observed, consentVersion) => {
      if ((await versionOf(observed.contactId)) !== consentVersion) return 'consent-changed';
      const before = find(observed);
      write(before, { ...observed, seen: { ...observed.seen, ...before?.seen } });
      return 'kept';
    },
    ofContact: async (contactId) =>
      [...mails.values()].filter((mail) => mail.contactId === contactId),
    keepOnly: async (mail, isKept) => {
      const before = find(mail);
      if (before === undefined) return;
      const seen: Seen = Object.fromEntries(
        Object.entries(before.seen).filter(([name]) => isKept(name)),
      );
      write(before, { ...before, seen });
    },
    sums: async (mailingId) => sumsOf([sums.get(mailingId) ?? {}]),
  };
};
