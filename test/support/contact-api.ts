import { consentApp } from '../../functions/contacts-and-consent/handler.ts';
import { contactsApp } from '../../functions/contacts-read/handler.ts';
import { eraseApp } from '../../functions/erase/handler.ts';
import type { IdempotencyStore } from '../../functions/runtime/http/idempotency.ts';
import type { ProofPath } from '../../functions/runtime/proof-path.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { apiRoutes } from '../../local/api-routes.ts';
import { routeTable } from '../../local/lambda/route-table.ts';
import type { OptInMail } from '../../shared/consent/opt-in/opt-in-mail.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import { apiCaller } from './api-caller.ts';
import { sha256 } from './consent-world.ts';
import {
  memoryAuditDays,
  memoryAuditTrail,
  memoryCallerBlocks,
} from './memory/memory-audit-trail.ts';
import { memoryConsentDays } from './memory/memory-consent-days.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { memoryImportJobs } from './memory/memory-import-jobs.ts';
import { memoryInvalidationJobs } from './memory/memory-invalidation-jobs.ts';
import { memoryRetention } from './memory/memory-retention.ts';
import { type SubjectWorld, subjectWorld } from './subject-world.ts';

const keeping = {
  storageLocation: 'AWS region eu-west-1',
  retention: 'P5Y',
  publicUrl: 'https://p',
};

const proofUrl: ProofPath = async ({ contactId }, of) => `https://p/r/${contactId}-${of}`;
const commonOf = (idempotency: IdempotencyStore) => ({
  ...{ idempotency, telemetry: silentTelemetry, keeping, proofUrl },
});

/** What the function that changes contacts is made with. */
export const consentDependencies = (
  { tools }: Pick<SubjectWorld, 'tools'>,
  idempotency: IdempotencyStore,
  mails: OptInMail[] = [],
) => ({
  ...commonOf(idempotency),
  ...tools,
  sendOptInMail: async (mail: OptInMail) => {
    mails.push(mail);
  },
  addOptInToken: async () => undefined,
  newToken: () => 'token',
  optInRules: defaultOptInRules,
  imports: memoryImportJobs(),
  invalidations: memoryInvalidationJobs(),
  consentDays: memoryConsentDays(),
});

const callersFor = (
  { tools, now }: Pick<SubjectWorld, 'tools' | 'now'>,
  idempotency: IdempotencyStore,
  mails: OptInMail[],
) => {
  const common = commonOf(idempotency);
  const consent = apiCaller(consentApp(consentDependencies({ tools }, idempotency, mails)));
  return {
    contacts: apiCaller(contactsApp({ ...common, tools })),
    erase: apiCaller(
      eraseApp({
        ...common,
        ...{ tools, digest: sha256, now, carriesOut: false, runsOn: 'aws' },
        trail: memoryAuditTrail(),
        auditDays: memoryAuditDays(),
        blocks: memoryCallerBlocks(),
        retention: memoryRetention(tools.requests),
      }),
    ),
    consent,
    // The same code, deployed a second time.
    imports: consent,
  };
};

/** Read once: the document of the API is larger than all that a test does. */
const routeOf = routeTable(apiRoutes());

/** A world in memory, and a caller that reaches the function which the API's document names. */
export const contactApi = async () => {
  const world = await subjectWorld();
  return { world, ...contactCaller(world, memoryIdempotencyStore()) };
};

/** The same caller over any tools. */
export const contactCaller = (
  world: Pick<SubjectWorld, 'tools' | 'now'>,
  idempotency: IdempotencyStore,
) => {
  const mails: OptInMail[] = [];
  const callers = callersFor(world, idempotency, mails);
  const call: ReturnType<typeof apiCaller> = (method, path, ...rest) => {
    const name = routeOf(method, path.replace(/\?.*$/, ''))?.route.functionName;
    if (name !== 'contacts' && name !== 'erase' && name !== 'consent' && name !== 'imports')
      throw new Error(`no route ${method} ${path}`);
    return callers[name](method, path, ...rest);
  };
  return { call, callers, mails };
};
