import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { ErasureCertificate } from '../../../consent/suppression/certificate-store.ts';
import type { LoggedRecord, LoggedRecords } from '../../../evidence/prove/logged-record.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { commitmentKey } from '../../../kernel/evidence/commitment-key.ts';
import { certificatePk, type Key, stateKey } from '../../items/keys.ts';
import { hmacSha256 } from '../../keys/hmac-sha256.ts';
import { sha256 } from '../../keys/sha256.ts';
import { eventKey } from '../consent/ledger-write.ts';

/** Events and certificates of the consent table with what opens their leaves. */
export const dynamoDbLoggedRecords = (
  client: DynamoDBDocumentClient,
  table: string,
): LoggedRecords => {
  const get = async (key: Key) =>
    (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

  return {
    event: async (contactId, sequence): Promise<LoggedRecord | undefined> => {
      const [item, state] = await Promise.all([
        get(eventKey(contactId, sequence)),
        get(stateKey(contactId)),
      ]);
      const event = item?.['event'] as ConsentEvent | undefined;
      const secret = state?.['secret'];
      if (event === undefined || typeof secret !== 'string') return undefined;
      const salt = commitmentKey(hmacSha256, secret, event.eventId);
      return {
        opening: { type: 'consent-event', salt, hash: event.hash },
        record: event,
        at: event.recordedAt,
      };
    },
    certificate: async (contactId) => {
      const item = await get({ pk: certificatePk(contactId), sk: 'CERTIFICATE' });
      const certificate = item?.['certificate'] as ErasureCertificate | undefined;
      const salt = item?.['salt'];
      if (certificate?.status !== 'completed' || typeof salt !== 'string') return undefined;
      const record = certificate;
      return {
        opening: { type: 'erasure', salt, hash: sha256(canonicalJson(record)) },
        record,
        at: certificate.completedAt,
      };
    },
  };
};
