import type { MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingHeader, MailingStore } from './mailing-store.ts';

/**
 * The version of a mailing that was current at a moment; undefined when there was no such mailing
 * yet. Without a moment the current one.
 */
export const mailingAt = async (
  store: Pick<MailingStore, 'header' | 'mailingVersions'>,
  mailingId: MailingId,
  at?: Instant,
): Promise<MailingThen | undefined> => {
  if (at === undefined) {
    const mailing = await store.header(mailingId);
    return mailing === undefined ? undefined : { mailing, isOldest: false };
  }
  let before: number | undefined;
  let oldest: MailingHeader | undefined;
  do {
    const { versions, next } = await store.mailingVersions(mailingId, pageSize, before);
    const then = versions.find((one) => (momentOf(one) ?? at + 1) <= at);
    if (then !== undefined) return { mailing: then, isOldest: false };
    oldest = versions.at(-1) ?? oldest;
    before = next;
  } while (before !== undefined);
  // What was written before versions were kept does not say since when it was so.
  return oldest === undefined || oldest.createdAt > at
    ? undefined
    : { mailing: oldest, isOldest: true };
};

/** `isOldest`: it is the oldest that is kept, and it is not known that it was so already. */
export type MailingThen = { readonly mailing: MailingHeader; readonly isOldest: boolean };

const pageSize = 25;

/** Since when a version was current; undefined where that was not recorded. */
export const momentOf = ({ version, createdAt, changedAt }: MailingHeader): Instant | undefined =>
  version === 1 ? createdAt : changedAt;
