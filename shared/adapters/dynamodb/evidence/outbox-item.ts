import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { outboxShard } from '../../../consent/event/announcement.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { outboxPk } from '../keys.ts';

/** The attribute with the leaves that an outbox row carries: 32 bytes each, one after the other. */
export const leavesAttribute = (entries: readonly Sha256[]): { readonly leaves?: Uint8Array } =>
  entries.length === 0 ? {} : { leaves: Buffer.from(entries.join(''), 'hex') };

/** The leaves of a row as they were written; none on rows of before the log. */
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

/** A row for leaves of a change that announces nothing: it goes as soon as the log has them. */
export const leavesPut = (table: string, at: Instant, entries: readonly Sha256[]): Write => {
  const sk = `${String(at).padStart(15, '0')}#${entries[0]}`;
  return {
    Put: {
      TableName: table,
      Item: {
        pk: outboxPk(outboxShard(sk)),
        sk,
        type: 'outbox',
        at,
        ...leavesAttribute(entries),
      },
    },
  };
};

/** What a change writes, with a row for its leaves where it has any. */
export const withLeaves = (
  table: string,
  at: Instant,
  { puts, entries }: Logged,
): readonly Write[] => (entries.length === 0 ? puts : [...puts, leavesPut(table, at, entries)]);

/** Items of a transaction, and what the evidence log is to hold of them. */
export type Logged = {
  readonly puts: readonly Write[];
  readonly entries: readonly Sha256[];
};

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
