import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import type { ServedApp } from '../../local/served-app.ts';
import { tableNames } from '../../local/tables.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis, plusMonths } from '../../shared/kernel/instant.ts';
import { newCharge } from '../fan-out/capacity.ts';
import { itemBytes } from '../fan-out/item-bytes.ts';
import { type Meter, newMeter } from '../fan-out/metered-handler.ts';
import { localApi } from '../local-api.ts';
import { meterHttp } from '../onboarding/count-import.ts';

/**
 * Contacts who consented, were mailed once and withdrew, on the real functions of the local stack, whose
 * clock is then moved past every term: counts what the daily run takes of one that it keeps, and of one
 * that it takes away with its mail.
 */
export const countRetention = async (
  /** Its function `erase` carries the retention out, and its clocks stand still. */
  app: ServedApp,
  contacts: number,
): Promise<CountedRetention> => {
  const real = Date.now;
  const inMonths = (months: number) => {
    const shift = plusMonths(instantFromMillis(real()), months) - real();
    Date.now = () => real() + shift;
  };
  try {
    await mailedOnce(app, contacts);
    await app.publish();
    await withoutTrail();
    inMonths(59);
    const kept = await countRun(app, contacts);
    inMonths(62);
    const removed = await countRun(app, contacts);
    return { kept, removed };
  } finally {
    Date.now = real;
  }
};

/** What one contact takes on average. */
export type CountedRetention = {
  readonly kept: Counted;
  /** With its events, its mail’s claim and batch row, and its certificate. */
  readonly removed: Counted;
};

type Counted = {
  readonly calls: number;
  readonly writeUnits: number;
  readonly readUnits: number;
};

/**
 * What happens during the run: other functions look every few seconds, leaves are sealed, and calls of
 * ours are on the audit trail.
 */
const isBeside = (operation: string, body: string): boolean =>
  !/^(?:Put|Get|Delete|BatchGet|Update|TransactWrite)Items?$|^Query$|^Scan$/.test(operation) ||
  /"(?:AUDIT#|BLOCKED|ACTIVE"|HELD"|WEBHOOKS|LOG")|JOB#(?:audit-days|invalid)|PACER/.test(body) ||
  (operation !== 'TransactWriteItems' && body.includes('"OUTBOX#'));

/** As if days of the audit trail had been counted: the clock jumps over years of them. */
const withoutTrail = async (): Promise<void> => {
  const client = new DynamoDBClient({});
  const count = { version: { N: '1' }, day: { S: '2099-01-01' }, hours: { L: [] } };
  const Item = { pk: { S: 'JOB#audit-days' }, sk: { S: 'JOB' }, count: { M: count } };
  await client.send(new PutItemCommand({ TableName: tableNames.consent, Item }));
  client.destroy();
};

const countRun = async (app: ServedApp, contacts: number): Promise<Counted> => {
  const meter: Meter = newMeter();
  const charge = newCharge(senderId as SenderId, await storedSizes());
  let calls = 0;
  const stop = meterHttp((operation, body, length) => {
    if (isBeside(operation, body)) return;
    calls += 1;
    charge(meter, operation, body, { length });
  });
  try {
    await app.retain();
    while ((await lastRun(app)) !== 'done') await app.retain();
  } finally {
    stop();
  }
  const { writeUnits, readUnits } = meter;
  return {
    ...{ calls: calls / contacts, writeUnits: writeUnits / contacts },
    readUnits: readUnits / contacts,
  };
};

const lastRun = async (app: ServedApp): Promise<unknown> => {
  const token = await app.issuer.adminToken();
  const answer = await fetch(`${app.apiUrl}/v1/retention`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { lastRun } = (await answer.json()) as { readonly lastRun?: { readonly state: string } };
  return lastRun?.state;
};

/** Bytes of every item, by its key: what a delete is charged by. */
const storedSizes = async (): Promise<Map<string, number>> => {
  const client = new DynamoDBClient({});
  const sizes = new Map<string, number>();
  for (const TableName of Object.values(tableNames))
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items) sizes.set(`${item['pk']?.S}/${item['sk']?.S}`, itemBytes(item));
  client.destroy();
  return sizes;
};

const senderId = 'retained';

const mailedOnce = async (app: ServedApp, contacts: number): Promise<void> => {
  const v1 = await localApi(app);
  await v1('PUT', `/senders/${senderId}`, {
    ...{ legalName: 'Waterweg Hosting B.V.', country: 'NL', kind: 'company' },
    postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
    fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
  });
  await v1('POST', '/notices', {
    ...{ noticeId: senderId, senderId, material: true },
    covers: [{ purpose: 'commercial', topic: 'offers' }],
    texts: { nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen.' },
    inUseSince: '2026-01-01T00:00:00Z',
    inUseEvidence: { statedBy: 'A. Officer', document: 'archived page of the form' },
  });
  for (let from = 0; from < contacts; from += 500)
    await v1('POST', '/contacts/import', {
      ...{ importId: senderId, firstRow: from },
      rows: Array.from({ length: Math.min(500, contacts - from) }, (_, at) => rowOf(from + at)),
    });
  const { mailingId } = (await v1('POST', '/mailings', mailing)) as { readonly mailingId: string };
  await v1('POST', `/mailings/${mailingId}/schedule`, { now: true });
  const token = await app.issuer.adminToken();
  for (let state = ''; state !== 'finished'; await sleep(100)) {
    const answer = await fetch(`${app.apiUrl}/v1/mailings/${mailingId}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    ({ state } = (await answer.json()) as { readonly state: string });
    await app.reconcile();
  }
  await app.feedbackRecorded();
  for (let at = 0; at < contacts; at += 1) await v1('POST', `/contacts/kept-${at}/withdrawals`, {});
  await app.seal();
};

const rowOf = (index: number) => ({
  ...{ senderId, contactId: `kept-${index}`, email: `kept.${index}@example.org` },
  ...{ language: 'nl', country: 'NL' },
  consents: [
    {
      ...{ type: 'imported', purpose: 'commercial', topic: 'offers' },
      ...{ occurredAt: '2026-02-01T10:00:00Z', upstreamProof: `entry ${index} of the form` },
      page: 'https://www.waterweg.example/sign-up',
      notice: { noticeId: senderId, version: 1 },
    },
  ],
});

const mailing = {
  ...{ senderId, name: 'Offers', purpose: 'commercial', topic: 'offers' },
  contents: [
    {
      ...{ language: 'nl', subject: 'Aanbiedingen van deze herfst' },
      text: 'Deze maand 20% korting op alle pakketten.\n\n{{senderName}}, {{senderAddress}}\n\nAfmelden: {{unsubscribeUrl}}',
    },
  ],
};
