import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbCertificateStore } from '../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbImportJobs } from '../../shared/adapters/dynamodb/consent/dynamodb-import-jobs.ts';
import { dynamoDbInvalidationJobs } from '../../shared/adapters/dynamodb/consent/dynamodb-invalidation-jobs.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbRetentionRuns } from '../../shared/adapters/dynamodb/consent/dynamodb-retention-runs.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbAccountedRows } from '../../shared/adapters/dynamodb/dispatch/dynamodb-accounted-rows.ts';
import { dynamoDbAudienceReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbLogHeads } from '../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbLoggedRecords } from '../../shared/adapters/dynamodb/evidence/dynamodb-logged-records.ts';
import { dynamoDbBundleJobs } from '../../shared/adapters/dynamodb/mailings/dynamodb-bundle-jobs.ts';
import { dynamoDbKeptFeedback } from '../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { dynamoDbMailingHistory } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { keptObservations } from '../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import { dynamoDbPreviewBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-preview-book.ts';
import { archiveTools } from '../../shared/adapters/keys/archive-tools.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { s3BundleFiles } from '../../shared/adapters/s3/s3-bundle-files.ts';
import { s3LogFiles } from '../../shared/adapters/s3/s3-log-files.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireProofs } from '../runtime/wire-proofs.ts';
import { dispatchReports } from './dispatch-reports.ts';
import { reportsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = reportsEnv.parse(process.env);
const client = new DynamoDBClient({});
const document = DynamoDBDocumentClient.from(client);
const now = () => instantFromMillis(Date.now());
const store = dynamoDbMailingStore(document, env.MAILINGS_TABLE);
const topics = dynamoDbTopicBook(document, env.CONSENT_TABLE);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const dispatch = dynamoDbDispatchLedger(client, tables);
const notices = dynamoDbNoticeStore(document, env.CONSENT_TABLE);
const contacts = dynamoDbContactStore(document, env.CONTACTS_TABLE, env.CONSENT_TABLE);
const s3 = new S3Client({});
const logFiles = s3LogFiles(s3, { bucket: env.LOG_BUCKET, now });

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(document, env.CONSENT_TABLE),
  ...dispatchReports({
    store,
    topics,
    ledger: dispatch,
    audience: dynamoDbAudienceReader(client, tables),
    observations: keptObservations(document, env.MAILINGS_TABLE),
    previews: dynamoDbPreviewBook(document, env.MAILINGS_TABLE),
    newId: newUlid,
    now,
  }),
  store,
  contactIds: contactIds(contacts),
  topicTools: {
    topics,
    notices,
    entitiesOf: readEntitiesOf(store, now),
  },
  bundles: {
    jobs: dynamoDbBundleJobs(document, env.MAILINGS_TABLE),
    files: s3BundleFiles(s3, {
      bucket: env.LOG_BUCKET,
      now,
      endpoint: process.env['AWS_ENDPOINT_URL_S3'],
    }),
    rows: dynamoDbAccountedRows(client, env.MAILINGS_TABLE),
    ledger: dynamoDbConsentLedger(document, env.CONSENT_TABLE),
    records: dynamoDbLoggedRecords(document, env.CONSENT_TABLE),
    ...wireProofs({ files: logFiles, heads: dynamoDbLogHeads(document, env.CONSENT_TABLE) }),
    logFiles,
    notices,
    contacts,
    history: dynamoDbMailingHistory(document, env.MAILINGS_TABLE),
    requests: dynamoDbRequestBook(document, env.CONSENT_TABLE),
    store,
    dispatch,
    ...archiveTools,
    newId: newUlid,
  },
  jobs: {
    bundles: dynamoDbBundleJobs(document, env.MAILINGS_TABLE),
    imports: dynamoDbImportJobs(document, env.CONSENT_TABLE),
    invalidations: dynamoDbInvalidationJobs(document, env.CONSENT_TABLE),
    retention: dynamoDbRetentionRuns(document, env.CONSENT_TABLE),
    certificates: dynamoDbCertificateStore(document, env.CONSENT_TABLE),
    entities: store,
  },
  idempotency: dynamoDbIdempotencyStore(document, env.MAILINGS_TABLE),
  digest: sha256,
  kept: dynamoDbKeptFeedback(document, env.MAILINGS_TABLE),
  now,
  telemetry: createTelemetry('reports'),
});
