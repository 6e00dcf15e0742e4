import type { DynamoDBClient, KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { jobSize } from '../../../delivery/jobs.ts';
import type { RecipientReader } from '../../../delivery/ports.ts';
import type { ContactId, MailingId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { MailingState } from '../../../mailing/mailing.ts';
import type { Item } from '../../items/dispatch-attributes.ts';
import { batchFromItem } from '../../items/dispatch-batch-item.ts';
import { batchKey, contactKey, mailingKey, stateKey } from '../../items/dispatch-keys.ts';
import { batchGet } from '../batch-get.ts';
import {
  contactOfItem,
  contactProjection,
  stateOfItem,
  stateProjection,
} from './dispatch-recipient-item.ts';

/** Contacts, consent states, the mailing and the batch row in one strongly consistent read. */
export const dynamoDbRecipientReader = (
  client: DynamoDBClient,
  tables: RecipientTables,
): RecipientReader => {
  const requestFor = (mailingId: MailingId, jobId: string, contactIds: readonly ContactId[]) => {
    const request: Record<string, KeysAndAttributes> = {
      [tables.mailings]: {
        Keys: [mailingKey(mailingId), batchKey(mailingId, jobId)],
        ConsistentRead: true,
        ...mailingAttributes,
      },
    };
    if (contactIds.length > 0) {
      request[tables.contacts] = {
        Keys: contactIds.map(contactKey),
        ConsistentRead: true,
        ...contactProjection,
      };
      request[tables.consent] = {
        Keys: contactIds.map(stateKey),
        ConsistentRead: true,
        ...stateProjection,
      };
    }
    return request;
  };

  return {
    job: async (mailingId, jobId, contactIds) => {
      if (contactIds.length > jobSize) throw new RangeError('too many recipients for one job');
      const found = await batchGet(client, requestFor(mailingId, jobId, contactIds));
      const rows = found[tables.mailings] ?? [];
      const mailingState = stateOf(rows.find((row) => row['sk']?.S === 'MAILING'));
      const batch = rows.find((row) => row['sk']?.S !== 'MAILING');
      return defined({
        mailingState,
        batch: batch === undefined ? undefined : batchFromItem(mailingId, batch),
        contacts: new Map((found[tables.contacts] ?? []).map(contactOfItem)),
        states: new Map((found[tables.consent] ?? []).map(stateOfItem)),
      });
    },
  };
};

export type RecipientTables = {
  readonly contacts: string;
  readonly consent: string;
  readonly mailings: string;
};

const mailingAttributes = {
  ProjectionExpression:
    'sk, header.#state, #state, attempt, #at, doneAt, ids, statuses, reasons, messageIds, resolved',
  ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
};

const stateOf = (row: Item | undefined): MailingState | undefined =>
  row?.['header']?.M?.['state']?.S as MailingState | undefined;
