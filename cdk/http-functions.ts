import { RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { ApiDocsEnv } from '../functions/api-docs/env.ts';
import type { AssetsEnv } from '../functions/assets/env.ts';
import type { ClassificationsEnv } from '../functions/classifications/env.ts';
import type { ConsentEnv } from '../functions/contacts-and-consent/env.ts';
import type { ContactsEnv } from '../functions/contacts-read/env.ts';
import type { DecisionsEnv } from '../functions/decisions/env.ts';
import type { EraseEnv } from '../functions/erase/env.ts';
import type { EvidenceLogEnv } from '../functions/evidence-log/env.ts';
import type { MailingsEnv } from '../functions/mailings/env.ts';
import type { MailsEnv } from '../functions/mails/env.ts';
import type { PreferencesEnv } from '../functions/preferences/env.ts';
import type { ReportsEnv } from '../functions/reports/env.ts';
import type { SignUpEnv } from '../functions/sign-up/env.ts';
import type { TrackingEnv } from '../functions/tracking/env.ts';
import type { WebhooksEnv } from '../functions/webhooks/env.ts';
import { NodeFunction } from './constructs/function/node-function.ts';
import type { FunctionsProps } from './functions-props.ts';

/** The functions behind the HTTP API, each with what it may reach. */
export const httpFunctions = (
  scope: Construct,
  { surroundings, stateful, publicUrl }: FunctionsProps,
) => {
  const { contacts, consent, mailings, keys, queues, schedules, identity, logFiles } = stateful;
  const CONTACTS_TABLE = contacts.tableName;
  const CONSENT_TABLE = consent.tableName;
  const MAILINGS_TABLE = mailings.tableName;
  const KEYS_SECRET_ID = keys.secret.secretArn;

  /** Reads only. What changes a contact appends to its ledger, and is served by `consent`. */
  const contactsFunction = new NodeFunction<ContactsEnv>(scope, {
    ...surroundings,
    name: 'contacts',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      PUBLIC_URL: publicUrl,
    },
  });
  contacts.grantRead(contactsFunction);
  contacts.grantReadMany(contactsFunction);
  contacts.grantFindByAddress(contactsFunction);
  contacts.grantScan(contactsFunction);
  consent.grantReadHead(contactsFunction);
  consent.grantReadEvents(contactsFunction);
  consent.grantReadNotices(contactsFunction);
  consent.grantReadCertificates(contactsFunction);
  consent.grantFindSuppressions(contactsFunction);
  consent.grantResolveContacts(contactsFunction);
  mailings.grantListSenders(contactsFunction);
  mailings.grantReadEntities(contactsFunction);
  mailings.grantReadHistory(contactsFunction);
  keys.grantRead(contactsFunction);

  /** The erasure job: the only function that may delete from the ledger. */
  const erase = new NodeFunction<EraseEnv>(scope, {
    ...surroundings,
    name: 'erase',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      PUBLIC_URL: publicUrl,
      RETENTION: surroundings.config.retention,
    },
  });
  contacts.grantRemove(erase);
  contacts.grantScan(erase);
  contacts.grantReadMany(erase);
  contacts.grantFindByAddress(erase);
  contacts.grantIdempotency(erase);
  consent.grantErase(erase);
  keys.grantRead(erase);
  consent.grantHold(erase);
  consent.grantRunRetention(erase);
  mailings.grantRemoveMailings(erase);
  mailings.grantForgetPerson(erase);

  const consentFunction = new NodeFunction<ConsentEnv>(scope, {
    ...surroundings,
    name: 'consent',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      SERVICE_QUEUE_URL: queues.service.queueUrl,
      STOPS_QUEUE_URL: queues.stops.queueUrl,
      PUBLIC_URL: publicUrl,
    },
  });
  contacts.grantManage(consentFunction);
  contacts.grantScan(consentFunction);
  consent.grantReadStates(consentFunction);
  consent.grantAppend(consentFunction);
  consent.grantNameContacts(consentFunction);
  identity.grantReadmit(consentFunction);
  consent.grantSuppress(consentFunction);
  consent.grantFindSuppressions(consentFunction);
  consent.grantPublishNotices(consentFunction);
  consent.grantWriteTopics(consentFunction);
  consent.grantAnswerRequests(consentFunction);
  consent.grantInvalidate(consentFunction);
  consent.grantAddTokens(consentFunction);
  consent.grantIdempotency(consentFunction);
  mailings.grantListSenders(consentFunction);
  mailings.grantReadEntities(consentFunction);
  queues.stops.grantSend(consentFunction);
  queues.service.grantSend(consentFunction);
  keys.grantRead(consentFunction);

  const classifications = new NodeFunction<ClassificationsEnv>(scope, {
    ...surroundings,
    name: 'classifications',
    environment: {},
  });

  const mailingsFunction = new NodeFunction<MailingsEnv>(scope, {
    ...surroundings,
    name: 'mailings',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      FAN_OUT_QUEUE_URL: queues['fan-out'].queueUrl,
      MERGE_STOPS_QUEUE_URL: queues['merge-stops'].queueUrl,
      SCHEDULE_GROUP: schedules.groupName,
      SCHEDULE_ROLE_ARN: schedules.role.roleArn,
      START_MAILING_ARN: schedules.targetArn,
      SCHEDULE_DLQ_ARN: schedules.deadLetters.queue.queueArn,
      PUBLIC_URL: publicUrl,
    },
  });
  mailings.grantManage(mailingsFunction);
  mailings.grantReadAssets(mailingsFunction);
  mailings.grantReadOpenings(mailingsFunction);
  mailings.grantReadEntityHealth(mailingsFunction);
  mailings.grantIdempotency(mailingsFunction);
  contacts.grantReadAudience(mailingsFunction);
  consent.grantResolveContacts(mailingsFunction);
  consent.grantReadTopics(mailingsFunction);
  consent.grantListTopics(mailingsFunction);
  consent.grantListNotices(mailingsFunction);
  schedules.grantSchedule(mailingsFunction);
  queues['fan-out'].grantSend(mailingsFunction);
  queues['merge-stops'].grantSend(mailingsFunction);

  /** Beside `send` the only one that mails: one contact at a time, from templates in use. */
  const mails = new NodeFunction<MailsEnv>(scope, {
    ...surroundings,
    name: 'mails',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      SERVICE_QUEUE_URL: queues.service.queueUrl,
      CONFIGURATION_SET: identity.plainSetName,
      ...identity.tenantEnv,
      KEYS_SECRET_ID,
      PUBLIC_URL: publicUrl,
    },
  });
  contacts.grantReadMany(mails);
  consent.grantResolveContacts(mails);
  consent.grantConditionClaims(mails);
  consent.grantReadTopics(mails);
  mailings.grantReadSenders(mails);
  mailings.grantReadEntities(mails);
  mailings.grantReadAssets(mails);
  mailings.grantStoreBatches(mails);
  mailings.grantClaim(mails);
  mailings.grantReadClaim(mails);
  mailings.grantIdempotency(mails);
  mailings.grantOutLeaves(mails);
  mailings.grantPace(mails);
  queues.service.grantSend(mails);
  for (const queue of Object.values(queues)) queue.grantCountDeadLetters(mails);
  identity.grantSend(mails);
  identity.grantReadQuota(mails);
  keys.grantRead(mails);

  /** Files that mailings carry, and pictures for anyone. */
  const assets = new NodeFunction<AssetsEnv>(scope, {
    ...surroundings,
    name: 'assets',
    environment: { CONSENT_TABLE, MAILINGS_TABLE, PUBLIC_URL: publicUrl },
  });
  mailings.grantKeepAssets(assets);
  mailings.grantReadMailings(assets);
  mailings.grantIdempotency(assets);

  /** Webhooks and their deliveries: of all data it reads the rows of webhooks alone. */
  const webhooks = new NodeFunction<WebhooksEnv>(scope, {
    ...surroundings,
    name: 'webhooks',
    // What is to be tried later goes back to the queue as a new message: a loop that ten attempts end.
    recursiveLoop: RecursiveLoop.ALLOW,
    environment: {
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      WEBHOOKS_QUEUE_URL: queues.webhooks.queueUrl,
    },
  });
  mailings.grantManageWebhooks(webhooks);
  mailings.grantIdempotency(webhooks);
  queues.webhooks.grantSend(webhooks);
  keys.grantRead(webhooks);

  /**
   * Who would get a mailing, who got it and why, and what nobody could be found for; and proof of a
   * mailing or a person in one file, which is all that it writes.
   */
  const reports = new NodeFunction<ReportsEnv>(scope, {
    ...surroundings,
    name: 'reports',
    environment: { CONTACTS_TABLE, CONSENT_TABLE, MAILINGS_TABLE, LOG_BUCKET: logFiles.name },
  });
  mailings.grantMakeBundles(reports);
  mailings.grantKeepPreviews(reports);
  mailings.grantIdempotency(reports);
  logFiles.grantRead(reports);
  logFiles.grantBundles(reports);
  consent.grantFindInLog(reports);
  consent.grantReadHead(reports);
  consent.grantReadEvents(reports);
  consent.grantReadNotices(reports);
  consent.grantReadRequests(reports);
  consent.grantListJobs(reports);
  mailings.grantListEntities(reports);
  contacts.grantRead(reports);
  mailings.grantReadHistory(reports);
  mailings.grantReport(reports);
  mailings.grantReadSums(reports);
  mailings.grantReadSenderVersions(reports);
  mailings.grantReadMerges(reports);
  mailings.grantReadClaims(reports);
  mailings.grantListKeptFeedback(reports);
  contacts.grantReadAudience(reports);
  consent.grantReadStates(reports);
  consent.grantResolveContacts(reports);
  consent.grantReadTopics(reports);
  consent.grantListNotices(reports);

  const decisions = new NodeFunction<DecisionsEnv>(scope, {
    ...surroundings,
    name: 'decisions',
    environment: { CONTACTS_TABLE, CONSENT_TABLE, MAILINGS_TABLE },
  });
  contacts.grantRead(decisions);
  contacts.grantReadMany(decisions);
  consent.grantReadStates(decisions);
  consent.grantResolveContacts(decisions);
  consent.grantReadEvents(decisions);
  consent.grantReadTopics(decisions);
  consent.grantListTopics(decisions);
  consent.grantListNotices(decisions);
  mailings.grantReadMailingVersions(decisions);
  mailings.grantReadSenderVersions(decisions);
  mailings.grantReadMerges(decisions);

  /** Lists go through their own function, which can neither ask nor confirm an opt-in. */
  const imports = new NodeFunction<ConsentEnv>(scope, {
    ...surroundings,
    name: 'imports',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      SERVICE_QUEUE_URL: queues.service.queueUrl,
      STOPS_QUEUE_URL: queues.stops.queueUrl,
      PUBLIC_URL: publicUrl,
    },
  });
  contacts.grantCreate(imports);
  contacts.grantReadMany(imports);
  consent.grantReadStates(imports);
  consent.grantAppend(imports);
  consent.grantNameContacts(imports);
  consent.grantNoteImports(imports);
  consent.grantSuppress(imports);
  consent.grantFindSuppressions(imports);
  consent.grantReadNotices(imports);
  consent.grantListNotices(imports);
  consent.grantReadTopics(imports);
  consent.grantIdempotency(imports);
  mailings.grantListSenders(imports);
  mailings.grantReadEntities(imports);
  queues.stops.grantSend(imports);
  keys.grantRead(imports);

  const pagesEnvironment = {
    CONTACTS_TABLE,
    CONSENT_TABLE,
    MAILINGS_TABLE,
    KEYS_SECRET_ID,
    STOPS_QUEUE_URL: queues.stops.queueUrl,
    SERVICE_QUEUE_URL: queues.service.queueUrl,
  };

  /** The stop links of mails and the queue of stops that waited: nothing else runs here. */
  const stops = new NodeFunction<PreferencesEnv>(scope, {
    ...surroundings,
    name: 'stops',
    environment: pagesEnvironment,
  });
  contacts.grantRead(stops);
  contacts.grantFindByAddress(stops);
  consent.grantAppend(stops);
  consent.grantListNotices(stops);
  consent.grantReadTopics(stops);
  consent.grantSuppress(stops);
  consent.grantFindSuppressions(stops);
  mailings.grantListSenders(stops);
  mailings.grantReadEntities(stops);
  queues.stops.grantSend(stops);
  keys.grantRead(stops);

  const preferences = new NodeFunction<PreferencesEnv>(scope, {
    ...surroundings,
    name: 'preferences',
    environment: pagesEnvironment,
  });
  contacts.grantCorrect(preferences);
  contacts.grantFindByAddress(preferences);
  consent.grantAppend(preferences);
  consent.grantSuppress(preferences);
  consent.grantFindSuppressions(preferences);
  consent.grantReadNotices(preferences);
  consent.grantListNotices(preferences);
  consent.grantReadTopics(preferences);
  consent.grantListTopics(preferences);
  consent.grantFindToken(preferences);
  consent.grantFileRequests(preferences);
  mailings.grantReadMailings(preferences);
  queues.service.grantSend(preferences);
  mailings.grantListSenders(preferences);
  mailings.grantReadEntities(preferences);
  mailings.grantReadHistory(preferences);
  queues.stops.grantSend(preferences);
  identity.grantReadmit(preferences);
  keys.grantRead(preferences);

  /** Pixels and links of mails: it decides again at each fetch, and appends to no ledger. */
  const tracking = new NodeFunction<TrackingEnv>(scope, {
    ...surroundings,
    name: 'tracking',
    environment: { CONTACTS_TABLE, CONSENT_TABLE, MAILINGS_TABLE, KEYS_SECRET_ID },
  });
  contacts.grantRead(tracking);
  consent.grantReadStates(tracking);
  consent.grantConditionClaims(tracking);
  mailings.grantReadMailings(tracking);
  mailings.grantReadSenders(tracking);
  mailings.grantReadEntities(tracking);
  mailings.grantReadClaim(tracking);
  mailings.grantObserve(tracking);
  keys.grantRead(tracking);

  /** Where strangers sign up: it stores who is new and asks, and changes nobody. */
  const signUp = new NodeFunction<SignUpEnv>(scope, {
    ...surroundings,
    name: 'sign-up',
    environment: { ...pagesEnvironment, PUBLIC_URL: publicUrl },
  });
  contacts.grantSignUp(signUp);
  consent.grantAppend(signUp);
  consent.grantSuppress(signUp);
  consent.grantFindSuppressions(signUp);
  consent.grantReadNotices(signUp);
  consent.grantListNotices(signUp);
  consent.grantReadTopics(signUp);
  consent.grantListTopics(signUp);
  consent.grantAddTokens(signUp);
  mailings.grantListSenders(signUp);
  mailings.grantReadEntities(signUp);
  queues.service.grantSend(signUp);
  queues.stops.grantSend(signUp);
  keys.grantRead(signUp);

  /** The log for everybody, and proofs from it for callers: it writes nothing. */
  const evidenceLog = new NodeFunction<EvidenceLogEnv>(scope, {
    ...surroundings,
    name: 'evidence-log',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      KEYS_SECRET_ID,
      LOG_BUCKET: logFiles.name,
    },
  });
  consent.grantReadHead(evidenceLog);
  consent.grantResolveContacts(evidenceLog);
  consent.grantReadCertificates(evidenceLog);
  consent.grantFindInLog(evidenceLog);
  logFiles.grantRead(evidenceLog);
  keys.grantRead(evidenceLog);

  const apiDocs = new NodeFunction<ApiDocsEnv>(scope, {
    ...surroundings,
    name: 'api-docs',
    environment: {},
  });

  // Whoever is called with a token or a signature appends to the audit trail, and can change nothing there.
  for (const called of [
    ...[contactsFunction, erase, consentFunction, imports, mailingsFunction, mails, assets],
    ...[reports, decisions, evidenceLog, webhooks],
  ])
    consent.grantAudit(called);
  consent.grantReadAudit(erase);
  consent.grantCloseAuditDays(erase);
  consent.grantBlockCallers(erase);

  return {
    apiDocs,
    assets,
    evidenceLog,
    contacts: contactsFunction,
    erase,
    consent: consentFunction,
    classifications,
    mailings: mailingsFunction,
    mails,
    reports,
    decisions,
    imports,
    stops,
    preferences,
    tracking,
    signUp,
    webhooks,
  };
};
