import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { outboxShard } from '../../../consent/event/announcement.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { outboxPk } from '../../items/keys.ts';
import { leavesAttribute } from '../../items/leaves.ts';

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
