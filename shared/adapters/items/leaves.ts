import type { Sha256 } from '../../kernel/digest.ts';

/** The attribute with the leaves that an outbox row carries: 32 bytes each, one after the other. */
export const leavesAttribute = (entries: readonly Sha256[]): { readonly leaves?: Uint8Array } =>
  entries.length === 0 ? {} : { leaves: Buffer.from(entries.join(''), 'hex') };

/** The leaves of a row as they were written; none on rows older than the log. */
export const leavesOf = (item: Record<string, unknown>): readonly Sha256[] => {
  const bytes = item['leaves'];
  if (!(bytes instanceof Uint8Array)) return [];
  const hex = Buffer.from(bytes).toString('hex');
  return hex.match(/.{64}/g)?.map((entry) => entry as Sha256) ?? [];
};

/** Entries in parts of at most 5,000, so that one is an item of DynamoDB's, even as text. */
export const leafParts = (entries: readonly Sha256[]): readonly (readonly Sha256[])[] =>
  Array.from({ length: Math.ceil(entries.length / mostInPart) }, (_, part) =>
    entries.slice(part * mostInPart, (part + 1) * mostInPart),
  );

const mostInPart = 5_000;
