import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startLocalApp } from '../../local/app.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { newCharge } from '../fan-out/capacity.ts';
import { newMeter, operationOf, type RequestHandler, textOf } from '../fan-out/metered-handler.ts';

/**
 * Takes a list of new contacts, each with one proven consent to one topic, through the real API of
 * the local stack, and counts what a row of it takes. What the clock does meanwhile is left out.
 */
export const countImport = async (rows: number): Promise<CountedImport> => {
  const app = await startLocalApp({ reconcileEveryMs: 3_600_000 });
  const meter = newMeter();
  const charge = newCharge(senderId as SenderId);
  let calls = 0;
  let announcements = 0;
  const stop = meterHttp((operation, body, length) => {
    if (isOfTheClock(operation, body)) return;
    calls += 1;
    announcements += operation === 'TransactWriteItems' ? body.split(outboxKey).length - 1 : 0;
    charge(meter, operation, body, { length });
  });
  try {
    const v1 = await api(app);
    await v1('PUT', `/senders/${senderId}`, sender);
    await v1('POST', '/notices', notice);
    Object.assign(meter, newMeter());
    calls = 0;
    announcements = 0;
    for (let from = 0; from < rows; from += rowsOfCall) {
      const part = Array.from({ length: Math.min(rowsOfCall, rows - from) }, (_, at) =>
        rowOf(from + at),
      );
      const { counts } = (await v1('POST', '/contacts/import', {
        importId: 'onboarding',
        firstRow: from,
        rows: part,
      })) as { counts: { created: number } };
      if (counts.created !== part.length) throw new Error(`created ${counts.created} contacts`);
    }
    return {
      calls: calls / rows,
      writeUnits: meter.writeUnits / rows,
      readUnits: meter.readUnits / rows,
      announcements: announcements / rows,
    };
  } finally {
    stop();
    await app.stop();
  }
};

/** What one row takes on average. */
export type CountedImport = {
  readonly calls: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Rows of the outbox, each put on the bus and taken away later. */
  readonly announcements: number;
};

const senderId = 'onboarding';
const rowsOfCall = 100;
const sender = {
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
};
const notice = {
  noticeId: 'onboarding',
  senderId,
  covers: [{ purpose: 'commercial', topic: 'offers' }],
  texts: { nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen.' },
  material: true,
  inUseSince: '2026-01-01T00:00:00Z',
  inUseEvidence: { statedBy: 'A. Officer', document: 'archived page of the form' },
};

const rowOf = (index: number) => ({
  senderId,
  contactId: `customer-${index}`,
  email: `customer.${index}@example.org`,
  language: 'nl',
  country: 'NL',
  consents: [
    {
      type: 'imported',
      purpose: 'commercial',
      topic: 'offers',
      occurredAt: '2026-02-01T10:00:00Z',
      upstreamProof: `entry ${index} of the form`,
      page: 'https://www.waterweg.example/sign-up',
      notice: { noticeId: 'onboarding', version: 1 },
    },
  ],
});

const api = async ({ apiUrl, issuer }: Awaited<ReturnType<typeof startLocalApp>>) => {
  const token = await issuer.adminToken();
  return async (method: string, path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${apiUrl}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
};

const outboxKey = '"OUTBOX#';

/** `publish-events` looks every few seconds, and takes away what it published. */
const isOfTheClock = (operation: string, body: string): boolean =>
  operation === 'PutEvents' || (operation !== 'TransactWriteItems' && body.includes(outboxKey));

/** Hears of every request that any client of the SDK makes over HTTP, until it is stopped. */
const meterHttp = (
  hear: (operation: string, body: string, length: number) => void,
): (() => void) => {
  const client = new DynamoDBClient({});
  const handler = Object.getPrototypeOf(client.config.requestHandler) as RequestHandler;
  client.destroy();
  const { handle } = handler;
  handler.handle = async function (this: RequestHandler, request, options) {
    const answer = await handle.call(this, request, options);
    const length = Number(answer.response.headers['content-length'] ?? 0);
    hear(operationOf(request), textOf(request.body), length);
    return answer;
  };
  return () => {
    handler.handle = handle;
  };
};
