import { SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbLogHeads } from '../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbPendingLeaves } from '../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbSettingsBook } from '../../shared/adapters/dynamodb/evidence/dynamodb-settings-book.ts';
import { postToWitness } from '../../shared/adapters/http/post-to-witness.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../shared/adapters/keys/ed25519.ts';
import { logSigners } from '../../shared/adapters/keys/log-signers.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { s3LogFiles } from '../../shared/adapters/s3/s3-log-files.ts';
import { askTimestamp } from '../../shared/adapters/timestamps/ask-timestamp.ts';
import { formatVerifierKey, parseVerifierKey } from '../../shared/evidence/note/verifier-key.ts';
import { noteSettings } from '../../shared/evidence/sealing/note-settings.ts';
import { sealLog } from '../../shared/evidence/sealing/seal-log.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { sealLogEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = sealLogEnv.parse(process.env);
const now = () => instantFromMillis(Date.now());
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const secrets = new SecretsProvider();
const files = s3LogFiles(new S3Client({}), {
  bucket: env.LOG_BUCKET,
  now,
  lockDays: env.LOG_LOCK_DAYS === 0 ? undefined : env.LOG_LOCK_DAYS,
});

const witnesses = env.LOG_WITNESSES.map(({ url, key: text }) => {
  const key = parseVerifierKey(digestBytes, text);
  if (key?.kind !== 'cosignature') throw new Error(`not the key of a witness: ${text}`);
  return { url, key };
});

const { LOG_TIMESTAMPS: timestamps } = env;
const timestamper =
  timestamps === null
    ? undefined
    : {
        name: new URL(timestamps.url).hostname,
        everyMillis: timestamps.everyMinutes * 60_000,
        stamp: askTimestamp(timestamps.url),
      };

/** A key that was replaced is in use within five minutes. */
const signersNow = async () => {
  const secret = await secrets.get(env.LOG_KEY_SECRET_ID, { maxAge: 300 });
  if (typeof secret !== 'string') throw new Error('the secret of the evidence log is not a text');
  return logSigners(secret, env.LOG_ORIGIN);
};

let areSettingsNoted = false;

/** Once in each environment: what it was deployed with does not change while it runs. */
const noteOwnSettings = async (): Promise<void> => {
  if (areSettingsNoted) return;
  await noteSettings(dynamoDbSettingsBook(dynamoDb, env.CONSENT_TABLE), env.STAGE_SETTINGS, now());
  areSettingsNoted = true;
};

let published = '';

/** Whoever has been given no key in another way finds it beside the log. */
const publishKeys = async (keys: string): Promise<void> => {
  if (keys === published) return;
  await files.write('key', Buffer.from(keys), 'latest');
  published = keys;
};

export const handler = guarded(createHandler, {
  noteSettings: noteOwnSettings,
  seal: async (deadline) => {
    const signers = await signersNow();
    await publishKeys(signers.map(({ key }) => `${formatVerifierKey(key)}\n`).join(''));
    return sealLog(
      {
        heads: dynamoDbLogHeads(dynamoDb, env.CONSENT_TABLE),
        pending: dynamoDbPendingLeaves(dynamoDb, [env.CONSENT_TABLE, env.MAILINGS_TABLE]),
        files,
        digest: sha256,
        sha256: digestBytes,
        textOf: (bytes) => Buffer.from(bytes).toString('utf8'),
        verify: ed25519Verify,
        origin: env.LOG_ORIGIN,
        signers,
        witnesses,
        post: postToWitness,
        ...(timestamper && { timestamper }),
        now,
      },
      { deadline, rows: 2_000, heartbeatMillis: 86_400_000 },
    );
  },
  now,
  telemetry: createTelemetry('seal-log'),
});
