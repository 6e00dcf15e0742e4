import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { MailingHeader } from '../mailing-store.ts';

/**
 * What a version of a mailing has otherwise than the version before it, by the names of the API,
 * sorted. A field that is new is compared until `uncompared` says why it need not be.
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
  editors: 'who changed it is said by `changedBy`',
  contentHash: 'follows from the fields that are compared',
  contentsHash: 'compared as `contents`',
  correlationId: 'joins log lines',
} as const satisfies Partial<Record<keyof MailingHeader, string>>;

const textOf = (value: unknown): string =>
  value === undefined ? '' : canonicalJson(value as Json);

/**
 * Before contents had their own hash, that of everything judged is compared: it may differ
 * where the contents do not, never the other way round.
 */
const hasOtherContents = (before: MailingHeader, after: MailingHeader): boolean =>
  before.contentsHash === undefined || after.contentsHash === undefined
    ? before.contentHash !== after.contentHash
    : before.contentsHash !== after.contentsHash;
