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

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
