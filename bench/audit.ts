import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createHandler } from '../functions/contacts-read/handler.ts';
import { silentTelemetry } from '../functions/runtime/telemetry.ts';
import { wireSubjectTools } from '../functions/runtime/wire-subject-tools.ts';
import { httpEvent } from '../local/lambda/http-event.ts';
import { startLocalApp } from '../local/start-local-app.ts';
import { tableNames } from '../local/tables.ts';
import { dynamoDbAuditAppend } from '../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { roleScopes } from '../shared/deployment/roles.ts';
import { localApi } from './local-api.ts';

/**
 * Times `GET /v1/contacts/{contactId}` of the function `contacts` on the local stack, with the audit trail
 * and without it, call by call in turn, one at a time. The last line is one JSON object; times vary by
 * machine.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { calls: { type: 'string', default: '500' } },
  });
  const calls = Number(values.calls);
  if (!Number.isSafeInteger(calls) || calls < 1)
    throw new RangeError('--calls takes a whole number of 1 or more');
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
  const hour = 3_600_000;
  const app = await startLocalApp({
    ...{ reconcileEveryMs: hour, retainEveryMs: hour, sealEveryMs: hour },
  });
  const client = new DynamoDBClient({});
  try {
    const v1 = await localApi(app);
    await v1('PUT', '/senders/shop', sender);
    await v1('POST', '/contacts', contact);
    const call = callers(DynamoDBDocumentClient.from(client));
    const millis: Record<Way, number[]> = { with: [], without: [] };
    for (let index = -warmUp; index < calls; index += 1)
      for (const way of ways) {
        const before = performance.now();
        await call[way]();
        if (index >= 0) millis[way].push(performance.now() - before);
      }
    console.log(
      JSON.stringify({ calls, with: spread(millis.with), without: spread(millis.without) }),
    );
  } finally {
    client.destroy();
    await app.stop();
  }
};

const ways = ['with', 'without'] as const;
type Way = (typeof ways)[number];

/** Calls of each kind before those that are timed. */
const warmUp = 50;

const spread = (millis: readonly number[]) => {
  const sorted = millis.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 10) / 10;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
};

const callers = (dynamoDb: DynamoDBDocumentClient): Readonly<Record<Way, () => Promise<void>>> => {
  const tools = wireSubjectTools(dynamoDb, {
    CONTACTS_TABLE: tableNames.contacts,
    CONSENT_TABLE: tableNames.consent,
    MAILINGS_TABLE: tableNames.mailings,
    KEYS_SECRET_ID: String(process.env['KEYS_SECRET_ID']),
  });
  const keeping = { storageLocation: 'here', retention: 'P5Y', publicUrl: 'https://p.example' };
  const caller = (trail: Parameters<typeof createHandler>[0]['trail']) => {
    const handler = createHandler({ trail, tools, keeping, telemetry: silentTelemetry });
    return async () => {
      const url = new URL('https://api.example/v1/contacts/ann');
      const event = httpEvent(
        { url, method: 'GET', headers: {}, body: Buffer.alloc(0), gone },
        {
          routeKey: 'GET /v1/contacts/{contactId}',
          pathParameters: { contactId: 'ann' },
          claims: { sub: 'shop', scope: roleScopes.product.join(' ') },
          now: Date.now(),
        },
      );
      const answer = (await handler(event as never)) as { readonly statusCode: number };
      if (answer.statusCode !== 200) throw new Error(`answered with ${answer.statusCode}`);
    };
  };
  return {
    with: caller(dynamoDbAuditAppend(dynamoDb, tableNames.consent)),
    without: caller({ append: async () => undefined, isBlocked: async () => false }),
  };
};

/** Nobody goes away before the answer. */
const gone = () => false;

const sender = {
  ...{ legalName: 'Waterweg Hosting B.V.', country: 'NL', kind: 'company' },
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
};
const contact = {
  ...{ contactId: 'ann', senderId: 'shop', email: 'ann@post.example' },
  ...{ language: 'nl', country: 'NL' },
};
