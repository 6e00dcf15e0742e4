import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbLogHeads } from '../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbLoggedRecords } from '../../shared/adapters/dynamodb/evidence/dynamodb-logged-records.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { s3LogFiles } from '../../shared/adapters/s3/s3-log-files.ts';
import { extraText, type LoggedRecord } from '../../shared/evidence/prove/logged-record.ts';
import { proveEntry } from '../../shared/evidence/prove/prove-entry.ts';
import type { LogFiles } from '../../shared/evidence/sealing/seal-ports.ts';
import { logEntry } from '../../shared/kernel/evidence/log-entry.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { evidenceLogEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = evidenceLogEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const files = s3LogFiles(new S3Client({}), { bucket: env.LOG_BUCKET, now: Date.now });
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const heads = dynamoDbLogHeads(dynamoDb, env.CONSENT_TABLE);

const proveWith = (read: Pick<LogFiles, 'read'>) => (record: LoggedRecord) =>
  proveEntry(
    {
      sha256: digestBytes,
      textOf: (bytes) => Buffer.from(bytes).toString('utf8'),
      files: read,
      heads,
    },
    {
      entry: logEntry(record.opening, sha256),
      since: record.at,
      extra: Buffer.from(extraText(record)),
    },
  );

/** The files as they are when first read, for one request. */
const remembered = ({ read }: Pick<LogFiles, 'read'>): Pick<LogFiles, 'read'> => {
  const known = new Map<string, ReturnType<LogFiles['read']>>();
  return {
    read: (name) => {
      const found = known.get(name) ?? read(name);
      known.set(name, found);
      return found;
    },
  };
};

export const handler = guarded(createHandler, {
  files,
  records: dynamoDbLoggedRecords(dynamoDb, env.CONSENT_TABLE),
  contacts: contactIds(dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE)),
  prove: proveWith(files),
  proveMany: (records) => Promise.all(records.map(proveWith(remembered(files)))),
  mac: async () => (await keyring()).mac,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('evidence-log'),
});
