import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type {
  CertificateStore,
  ErasureCertificate,
} from '../../../consent/suppression/certificate-store.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { type CertificatePart, certificateParts } from '../../items/certificate-parts.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { certificatePk, erasingPk } from '../../items/keys.ts';
import { externalIdDelete } from '../contacts/contact-writes.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { writeAll } from '../write-all.ts';
import { outboxPut } from './ledger-write.ts';

/** One certificate for each erased contact, beside the ledger it was erased from. */
export const dynamoDbCertificateStore = (
  client: DynamoDBDocumentClient,
  table: string,
): CertificateStore => {
  const itemOf = (certificate: ErasureCertificate) => ({
    ...keyOf(certificate.contactId),
    type: 'certificate',
    certificate,
  });
  const find = dynamoDbFindCertificate(client, table);
  const isCompleted = async (contactId: ContactId): Promise<boolean> =>
    (await find(contactId))?.status === 'completed';
  /**
   * Leaves for which a certificate has no room: named in a record of their own, which is a leaf
   * too.
   */
  const putPart = async (part: CertificatePart): Promise<void> => {
    const { salt, entry } = commitRecord('erasure', part);
    const sk = `LEAVES#${String(part.part).padStart(6, '0')}`;
    const Item = {
      ...keyOf(part.contactId),
      ...{ sk, type: 'certificate-part', certificate: part, salt },
    };
    await writeAll(client, [
      { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
      leavesPut(table, part.at, [entry]),
    ]);
  };
  return {
    find,
    start: async (certificate) => {
      try {
        const under = { ...erasingKey(certificate.contactId), at: certificate.startedAt };
        await client.send(
          new TransactWriteCommand({
            TransactItems: [
              {
                Put: {
                  TableName: table,
                  Item: itemOf(certificate),
                  ConditionExpression: 'attribute_not_exists(pk)',
                },
              },
              { Put: { TableName: table, Item: under } },
            ],
          }),
        );
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
    },
    unfinished: async (before) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          FilterExpression: '#at < :before',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':pk': erasingPk, ':before': before },
          ConsistentRead: true,
          Limit: 100,
        }),
      );
      return Items.map((item) => item['sk'] as ContactId);
    },
    complete: async (whole, announced, externalId) => {
      const { contactId } = whole;
      const [certificate, ...others] = certificateParts(whole);
      for (const part of others) await putPart(part);
      const { salt, entry } = commitRecord('erasure', certificate);
      // Completed once: a second completion would leave a leaf that no certificate opens.
      const put = {
        Put: {
          TableName: table,
          Item: { ...itemOf(certificate), salt },
          ConditionExpression: 'attribute_not_exists(salt)',
        },
      };
      const over = { Delete: { TableName: table, Key: erasingKey(contactId) } };
      const announce = outboxPut(table, { contactId, rows: [announced], entries: [entry] });
      const free = externalId === undefined ? [] : [externalIdDelete(table, externalId, contactId)];
      try {
        await client.send(
          new TransactWriteCommand({ TransactItems: [put, announce, over, ...free] }),
        );
      } catch (error) {
        if (!isConditionFailure(error) || !(await isCompleted(contactId))) throw error;
      }
    },
  };
};

/** Looks up the certificate of an erased contact. */
export const dynamoDbFindCertificate =
  (client: DynamoDBDocumentClient, table: string): CertificateStore['find'] =>
  async (contactId) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(contactId), ConsistentRead: true }),
    );
    return Item?.['certificate'] as ErasureCertificate | undefined;
  };

export const erasingKey = (contactId: ContactId) => ({ pk: erasingPk, sk: contactId });

const keyOf = (contactId: ContactId) => ({
  pk: certificatePk(contactId),
  sk: 'CERTIFICATE',
});
