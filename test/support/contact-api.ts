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
import { memoryAuditTrail } from './memory/memory-audit-trail.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { memoryInvalidationJobs } from './memory/memory-invalidation-jobs.ts';
import { memoryRetention } from './memory/memory-retention.ts';
import { type SubjectWorld, subjectWorld } from './subject-world.ts';

const keeping = {
  storageLocation: 'AWS region eu-west-1',
  retention: 'P5Y',
  publicUrl: 'https://p',
};

const callersFor = (
  { tools, now }: Pick<SubjectWorld, 'tools' | 'now'>,
  idempotency: IdempotencyStore,
  mails: OptInMail[],
) => {
  const proofUrl: ProofPath = async ({ contactId }, of) => `https://p/r/${contactId}-${of}`;
  const common = { idempotency, telemetry: silentTelemetry, keeping, proofUrl };
  const consent = apiCaller(
    consentApp({
      ...common,
      ...tools,
      sendOptInMail: async (mail) => {
        mails.push(mail);
      },
      addOptInToken: async () => undefined,
      newToken: () => 'token',
      optInRules: defaultOptInRules,
      invalidations: memoryInvalidationJobs(),
    }),
  );
  return {
    contacts: apiCaller(contactsApp({ ...common, tools })),
    erase: apiCaller(
      eraseApp({
        ...common,
        ...{ tools, digest: sha256, now, carriesOut: false, runsOn: 'aws' },
        trail: memoryAuditTrail(),
        retention: memoryRetention(tools.requests),
      }),
    ),
    consent,
    // The same code, deployed a second time.
    imports: consent,
  };
};

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
  const routeOf = routeTable(apiRoutes());
  const call: ReturnType<typeof apiCaller> = (method, path, ...rest) => {
    const name = routeOf(method, path.replace(/\?.*$/, ''))?.route.functionName;
    if (name !== 'contacts' && name !== 'erase' && name !== 'consent' && name !== 'imports')
      throw new Error(`no route ${method} ${path}`);
    return callers[name](method, path, ...rest);
  };
  return { call, callers, mails };
};
