import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ObservationLog } from '../../../consent/links/observation.ts';
import { observedPk } from '../keys.ts';

/**
 * One item for each contact, mailing and link: `OBSERVED#<contactId>`/`<mailingId>#open` or
 * `…#click#<n>`, with first and last moment and a count. Keyed by contact, so that erasure and
 * export find them by one query and no mailing is one hot partition.
 */
export const dynamoDbObservationLog =
  (client: DynamoDBDocumentClient, mailingsTable: string): ObservationLog =>
  async ({ kind, contactId, senderId, mailingId, target, at }) => {
    const link = target === undefined ? '' : `#${target}`;
    await client.send(
      new UpdateCommand({
        TableName: mailingsTable,
        Key: { pk: observedPk(contactId), sk: `${mailingId}#${kind}${link}` },
        UpdateExpression:
          'SET senderId = :sender, firstAt = if_not_exists(firstAt, :at), lastAt = :at ADD times :one',
        ExpressionAttributeValues: { ':sender': senderId, ':at': at, ':one': 1 },
      }),
    );
  };
