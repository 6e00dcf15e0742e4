import {
  type AttributeValue,
  DynamoDBClient,
  type TransactWriteItemsInput,
} from '@aws-sdk/client-dynamodb';
import type { ServedApp } from '../../local/served-app.ts';
import { startLocalApp } from '../../local/start-local-app.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { newCharge } from '../fan-out/capacity.ts';
import { itemBytes } from '../fan-out/item-bytes.ts';
import { newMeter, operationOf, type RequestHandler, textOf } from '../fan-out/metered-handler.ts';
import { localApi } from '../local-api.ts';

/**
 * Takes a list of new contacts, each with one proven consent to one topic, through the real API of
 * the local stack, and counts what a row of it takes. What the clock does meanwhile is left out.
 */
export const countImport = async (rows: number): Promise<CountedImport> => {
  const app = await startLocalApp({ reconcileEveryMs: 3_600_000 });
  try {
    return await countLoad(await listLoader(app), rows);
  } finally {
    await app.stop();
  }
};

/** The same with a stack that runs. */
export const countLoad = async (
  load: Awaited<ReturnType<typeof listLoader>>,
  rows: number,
  options: Partial<LoadOptions> = {},
): Promise<CountedImport> => {
  const meter = newMeter();
  const charge = newCharge(senderId as SenderId);
  let calls = 0;
  let [announcements, outboxUnits] = [0, 0];
  const stop = meterHttp((operation, body, length) => {
    if (isOfTheClock(operation, body)) return;
    calls += 1;
    charge(meter, operation, body, { length });
    if (operation !== 'TransactWriteItems') return;
    for (const item of outboxItemsOf(body)) {
      announcements += item['announcements']?.L?.length ?? 1;
      outboxUnits += Math.ceil(itemBytes(item) / 1_024);
    }
  });
  try {
    await load(rows, options);
    return {
      calls: calls / rows,
      writeUnits: meter.writeUnits / rows,
      readUnits: meter.readUnits / rows,
      announcements: announcements / rows,
      outboxUnits: outboxUnits / rows,
    };
  } finally {
    stop();
  }
};

/** Registers a sender and its notice, and answers with what loads a list of its new contacts. */
export const listLoader = async (app: ServedApp) => {
  const v1 = await localApi(app);
  await v1('PUT', `/senders/${senderId}`, sender);
  await v1('POST', '/notices', notice);
  return async (
    rows: number,
    { rowsOfCall = 500, callsAtOnce = 1, withIds = true, firstRow = 0 }: Partial<LoadOptions> = {},
  ): Promise<Loaded> => {
    const end = firstRow + rows;
    let [next, created, refused] = [firstRow, 0, 0];
    const sendParts = async (): Promise<void> => {
      for (let from = next; from < end; from = next) {
        next += rowsOfCall;
        const part = Array.from({ length: Math.min(rowsOfCall, end - from) }, (_, at) =>
          rowOf(from + at, withIds),
        );
        const list = { importId: 'onboarding', firstRow: from, rows: part };
        const { counts } = (await v1('POST', '/contacts/import', list)) as Imported;
        created += counts.created ?? 0;
        refused += part.length - (counts.created ?? 0);
      }
    };
    await Promise.all(Array.from({ length: callsAtOnce }, sendParts));
    if (refused > 0) throw new Error(`created ${created} contacts of ${rows}`);
    return { created, refused };
  };
};

export type LoadOptions = {
  readonly rowsOfCall: number;
  readonly callsAtOnce: number;
  /** Whether each row gives its contact an id of the caller's. */
  readonly withIds: boolean;
  /** The number of the first of these rows in the whole list. */
  readonly firstRow?: number;
};

export type Loaded = { readonly created: number; readonly refused: number };

type Imported = { readonly counts: { readonly created?: number } };

/** What one row takes on average. */
export type CountedImport = {
  readonly calls: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** What is put on the bus later. */
  readonly announcements: number;
  /** Write units by which rows of the outbox are deleted then; one may announce many. */
  readonly outboxUnits: number;
};

const senderId = 'onboarding';
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

const rowOf = (index: number, withIds: boolean) =>
  defined({
    senderId,
    contactId: withIds ? `customer-${index}` : undefined,
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

const outboxItemsOf = (body: string): readonly Record<string, AttributeValue>[] => {
  const { TransactItems = [] } = JSON.parse(body) as TransactWriteItemsInput;
  return TransactItems.flatMap(({ Put }) =>
    Put?.Item?.['pk']?.S?.startsWith('OUTBOX#') === true ? [Put.Item] : [],
  );
};

const outboxKey = '"OUTBOX#';

/** `publish-events` looks every few seconds, and takes away what it published; workers poll queues. */
/** Key of the list of webhooks, which is read before they are told. */
const webhooksKey = '"WEBHOOKS"';

const isOfTheClock = (operation: string, body: string): boolean =>
  operation === 'PutEvents' ||
  operation === 'ReceiveMessage' ||
  body.includes(webhooksKey) ||
  (operation !== 'TransactWriteItems' && body.includes(outboxKey));

/** Hears of every request that any client of the SDK makes over HTTP, until it is stopped. */
export const meterHttp = (
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
