import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import document from '../../docs/openapi.json' with { type: 'json' };
import { createHandler as apiDocs } from '../../functions/api-docs/handler.ts';
import type { ApiDocument } from '../../functions/api-docs/render-document.ts';
import { createHandler as assets } from '../../functions/assets/handler.ts';
import { createHandler as classifications } from '../../functions/classifications/handler.ts';
import { createHandler as consent } from '../../functions/contacts-and-consent/handler.ts';
import { createHandler as contactsRead } from '../../functions/contacts-read/handler.ts';
import { describeMailing } from '../../functions/decisions/describe-mailing.ts';
import { createHandler as decisions } from '../../functions/decisions/handler.ts';
import { knownContacts } from '../../functions/decisions/known-contacts.ts';
import { topicsAt } from '../../functions/decisions/topics-at.ts';
import { createHandler as erase } from '../../functions/erase/handler.ts';
import { createHandler as evidenceLog } from '../../functions/evidence-log/handler.ts';
import { createHandler as mailings } from '../../functions/mailings/handler.ts';
import { createHandler as mails } from '../../functions/mails/handler.ts';
import { createHandler as preferences } from '../../functions/preferences/handler.ts';
import { dispatchReports } from '../../functions/reports/dispatch-reports.ts';
import { createHandler as reports } from '../../functions/reports/handler.ts';
import { guarded } from '../../functions/runtime/guarded.ts';
import { contactIds } from '../../functions/runtime/http/contact-ids.ts';
import { attributesHeld } from '../../functions/runtime/http/mailings/attributes-held.ts';
import { proofPathOf, proofUrlOf } from '../../functions/runtime/proof-path.ts';
import { createTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireProofs } from '../../functions/runtime/wire-proofs.ts';
import { createHandler as signUp } from '../../functions/sign-up/handler.ts';
import { createHandler as tracking } from '../../functions/tracking/handler.ts';
import { createHandler as webhooks } from '../../functions/webhooks/handler.ts';
import { postWebhook } from '../../shared/adapters/http/post-webhook.ts';
import { newWebhookSecret, signWebhook } from '../../shared/adapters/http/sign-webhook.ts';
import { webhookAddressFault } from '../../shared/adapters/http/webhook-address-fault.ts';
import { archiveTools } from '../../shared/adapters/keys/archive-tools.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sqliteTakeSignUp } from '../../shared/adapters/sqlite/contacts/sqlite-take-sign-up.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import { entityHealth } from '../../shared/delivery/accounting/entity-health.ts';
import { tightenedLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { mailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import { recentHeader } from '../../shared/delivery/mailing/recent-header.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import type { FunctionName } from '../../shared/deployment/functions.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { isEntity } from '../../shared/mailing/entities/is-entity.ts';
import { readNamesOf } from '../../shared/mailing/entities/names-of-entity.ts';
import { machineRetention } from './machine-retention.ts';
import type { MachineWorld } from './machine-world.ts';

/** The functions behind the API and the public pages, on the stores of one machine. */
export const httpHandlers = (
  world: MachineWorld,
  { db, carriesOut, mayLoopback = false }: Outside,
) => {
  const { stores, subjects, work, now, keyring, publicUrl } = world;
  const { topics, mailings: store, idempotency, dispatch } = stores;
  const topicTools = { topics, notices: stores.notices, entitiesOf: subjects.entitiesOf };
  const ids = contactIds(stores.contacts);
  const newToken = () => randomBytes(24).toString('base64url');
  const readmit = world.mail.readmit(stores.contacts);

  const links = { mac: async () => keyring.mac, linkKeys: async () => keyring.linkKeys };
  const proofUrlFor = (name: FunctionName) =>
    proofUrlOf({ ...links, now, telemetry: createTelemetry(name), publicUrl });

  const consentHandler = (name: 'consent' | 'imports') =>
    guarded(consent, {
      trail: stores.audit,
      ...world.withStops(name),
      topics,
      proofs: stores.proofs,
      invalidations: stores.invalidations,
      imports: stores.imports,
      consentDays: stores.consentDays,
      entityOf: world.entityOf,
      isEntity: isEntity(store),
      namesOf: readNamesOf(store, subjects.domainToAscii),
      readmit,
      sendOptInMail: work.optInMail,
      addOptInToken: stores.addOptInToken,
      newToken,
      optInRules: defaultOptInRules,
      manyContacts: stores.manyContacts,
      keeping: world.keeping,
      idempotency,
      proofUrl: proofUrlFor(name),
      telemetry: createTelemetry(name),
    });

  const pages = (name: 'stops' | 'preferences') => {
    const telemetry = createTelemetry(name);
    return guarded(preferences, {
      ...world.withStops(name),
      topics,
      telemetry,
      ...links,
      proofPath: proofPathOf({ ...links, now, telemetry }),
      mailOwnLink: work.ownLink,
      // The choice is recorded by now: a page that failed would say that it was not.
      readmit: (contactId) =>
        readmit(contactId).catch((error) =>
          telemetry.error('readmit-failed', error, { contactId }),
        ),
      findOptInToken: stores.findOptInToken,
      mailings: store,
      deferredStops: work.deferStop,
    });
  };

  const limits = tightenedLimits(undefined, undefined);
  const header = recentHeader(store, now);
  const topicsOf = topicsAt({ topics, notices: stores.notices, senders: store });

  return {
    webhooks: guarded(webhooks, {
      trail: stores.audit,
      webhooks: stores.webhooks,
      queue: work.webhooks,
      addressFault: (url) => webhookAddressFault(url, mayLoopback),
      post: postWebhook({ mayLoopback }),
      sign: signWebhook,
      seal: async (webhookId, secret) => keyring.seal(webhookId, secret),
      open: async (webhookId, sealed) => keyring.unseal(webhookId, sealed),
      newSecret: newWebhookSecret,
      newId: newUlid,
      random: Math.random,
      idempotency,
      digest: sha256,
      now,
      telemetry: createTelemetry('webhooks'),
    }),
    contacts: guarded(contactsRead, {
      trail: stores.audit,
      tools: subjects,
      keeping: world.keeping,
      telemetry: createTelemetry('contacts'),
    }),
    erase: guarded(erase, {
      trail: stores.audit,
      tools: subjects,
      retention: machineRetention(world, db),
      auditDays: stores.auditDays,
      blocks: stores.blocks,
      carriesOut,
      runsOn: 'one-machine',
      digest: sha256,
      now,
      idempotency,
      proofUrl: proofUrlFor('erase'),
      telemetry: createTelemetry('erase'),
    }),
    consent: consentHandler('consent'),
    imports: consentHandler('imports'),
    classifications: guarded(classifications, {
      digest: sha256,
      telemetry: createTelemetry('classifications'),
    }),
    mailings: guarded(mailings, {
      trail: stores.audit,
      store,
      progress: (mailing) => mailingProgress(dispatch, mailing, now()),
      entityHealth: ({ senderId }) =>
        entityHealth({ store, ledger: dispatch, limits }, senderId, now()),
      redrive: (mailing) =>
        work.jobs.fanOut([
          { type: 'drive', mailingId: mailing.mailingId, senderId: mailing.senderId },
        ]),
      heldAttributes: attributesHeld(stores.audience, now),
      queueMergeStops: work.mergeStops,
      contactIds: ids,
      topicTools,
      publicUrl,
      scheduler: stores.scheduler,
      idempotency,
      digest: sha256,
      newMailingId: () => mailingId(world.newUlid()),
      newId: world.newUlid,
      now,
      telemetry: createTelemetry('mailings'),
    }),
    mails: guarded(mails, {
      trail: stores.audit,
      store,
      strip: untrackedContent,
      prepare: world.prepareWith({ ...store, header }),
      recipients: stores.recipients,
      ledger: dispatch,
      book: stores.mailBook,
      // All of it is service mail: what must go again does so on that queue.
      queue: { send: (_lane, jobs, delay) => work.jobs.send('service', jobs, delay) },
      mail: world.mail.send,
      pacer: world.pacer,
      readQuota: world.mail.readQuota,
      countDeadLetters: world.deadLetters,
      // A caller that waits longer than this for a turn is told so, and the mail goes by the queue.
      maxWaitMillis: 2_000,
      wait,
      signLinks: world.signLinks,
      contactIds: ids,
      idempotency,
      digest: sha256,
      newMailId: () => mailingId(world.newUlid()),
      newAttempt: randomUUID,
      now,
      telemetry: createTelemetry('mails'),
    }),
    assets: guarded(assets, {
      trail: stores.audit,
      assets: stores.assets,
      noteOpening: stores.assets.noteOpening,
      store,
      publicUrl,
      idempotency,
      digest: sha256,
      digestBytes,
      now,
      telemetry: createTelemetry('assets'),
    }),
    reports: guarded(reports, {
      trail: stores.audit,
      ...dispatchReports({
        store,
        topics,
        ledger: dispatch,
        audience: stores.audience,
        observations: stores.observations,
        previews: stores.previews,
        newId: world.newUlid,
        now,
      }),
      store,
      contactIds: ids,
      topicTools,
      kept: stores.keptFeedback,
      ...{ idempotency, digest: sha256 },
      bundles: {
        ...{ jobs: stores.bundles, files: world.bundleFiles, rows: stores.accountedRows },
        ...{ ledger: stores.consent, records: stores.loggedRecords, logFiles: stores.logFiles },
        ...wireProofs({ files: stores.logFiles, heads: stores.logHeads }),
        ...{ notices: stores.notices, contacts: stores.contacts, history: stores.history },
        ...{ requests: stores.requests, store, dispatch, ...archiveTools, newId: world.newUlid },
      },
      jobs: {
        ...{ bundles: stores.bundles, imports: stores.imports, entities: store },
        ...{ invalidations: stores.invalidations, retention: stores.retentionRuns },
        certificates: stores.certificates,
      },
      now,
      telemetry: createTelemetry('reports'),
    }),
    decisions: guarded(decisions, {
      trail: stores.audit,
      known: knownContacts(stores.contacts, stores.consent),
      contactIds: ids,
      describe: describeMailing(store, topicsOf, sha256),
      topicsAt: topicsOf,
      now,
      telemetry: createTelemetry('decisions'),
    }),
    stops: pages('stops'),
    preferences: pages('preferences'),
    tracking: guarded(tracking, {
      contacts: stores.contacts,
      ledger: stores.consent,
      mailings: store,
      claims: dispatch,
      observations: stores.observations,
      mac: links.mac,
      now,
      telemetry: createTelemetry('tracking'),
    }),
    'sign-up': guarded(signUp, {
      ...world.withStops('sign-up'),
      topics,
      telemetry: createTelemetry('sign-up'),
      takeSignUp: sqliteTakeSignUp(db, async (network) =>
        keyring.mac.sign(keyring.linkKeys.current, `network ${network}`),
      ),
      newToken,
      sendOptInMail: work.optInMail,
      optInRules: defaultOptInRules,
      publicUrl,
    }),
    'api-docs': guarded(apiDocs, {
      document: document as unknown as ApiDocument,
      telemetry: createTelemetry('api-docs'),
    }),
    'evidence-log': guarded(evidenceLog, {
      trail: stores.audit,
      files: stores.logFiles,
      records: stores.loggedRecords,
      contacts: ids,
      ...wireProofs({ files: stores.logFiles, heads: stores.logHeads }),
      mac: links.mac,
      now,
      telemetry: createTelemetry('evidence-log'),
    }),
  };
};

/** What is outside of the stores. */
export type Outside = {
  readonly db: Database;
  /** Whether the daily run takes away what is past its term, or only counts it. */
  readonly carriesOut: boolean;
  /** Webhooks may lead to this machine, and by `http`. */
  readonly mayLoopback?: boolean | undefined;
};
