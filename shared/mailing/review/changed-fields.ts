import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { MailingHeader } from '../mailing-store.ts';

/**
 * The fields in which a version of a mailing differs from the one before it, by their names in the API,
 * sorted. A new field is compared unless `uncompared` says why it need not be.
 */
export const changedFields = (before: MailingHeader, after: MailingHeader): readonly string[] => {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...fields].filter(
    (field) =>
      !(field in uncompared) &&
      textOf(before[field as keyof MailingHeader]) !== textOf(after[field as keyof MailingHeader]),
  );
  return [...changed, ...(hasOtherContents(before, after) ? ['contents'] : [])].toSorted();
};

const uncompared = {
  version: 'every change raises it',
  changedAt: 'every change sets it',
  changedBy: 'every change sets it',
  editors: '`changedBy` names who changed it',
  contentHash: 'follows from the fields that are compared',
  contentsHash: 'compared as `contents`',
  correlationId: 'joins log lines',
} as const satisfies Partial<Record<keyof MailingHeader, string>>;

const textOf = (value: unknown): string =>
  value === undefined ? '' : canonicalJson(value as Json);

/**
 * A version from before contents had their own hash is compared by the hash of everything judged: it
 * may differ where the contents do not, never the other way round.
 */
const hasOtherContents = (before: MailingHeader, after: MailingHeader): boolean =>
  before.contentsHash === undefined || after.contentsHash === undefined
    ? before.contentHash !== after.contentHash
    : before.contentsHash !== after.contentsHash;
