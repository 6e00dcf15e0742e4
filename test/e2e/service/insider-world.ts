import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { tableNames } from '../../../local/tables.ts';
import { witnessServer } from '../../../packages/witness/witness-server.ts';
import { dynamoDbAuditAppend } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbSettingsBook } from '../../../shared/adapters/dynamodb/evidence/dynamodb-settings-book.ts';
import { dynamoDbMailBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import {
  formatVerifierKey,
  parseVerifierKey,
  type VerifierKey,
} from '../../../shared/evidence/note/verifier-key.ts';
import { noteSettings } from '../../../shared/evidence/sealing/note-settings.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { memoryWitness, witnessSigner } from '../../support/evidence/log-world.ts';
import { offer, openMailWorld } from './mail-world.ts';
import { startServiceWorld } from './service-world.ts';
import { checkedAlone, foundByStranger, type Given, givenByKeeper } from './stranger.ts';

/** An item of a table, as an insider reads and writes it. */
export type Item = Readonly<Record<string, unknown>> & {
  readonly pk: string;
  readonly sk: string;
};

/**
 * The running service with something of every kind in its tables, a witness that signs its log, and
 * somebody with full write access. `earlier` are the tables on an earlier day; `known` is a witnessed
 * checkpoint that a stranger kept from before the last person came; `beforeLast` are the tables then.
 */
export const openInsiderWorld = async () => {
  const logs: VerifierKey[] = [];
  const { trees, ...state } = memoryWitnessState();
  const witness = witnessServer(
    { ...state, logs, close: async () => {} },
    { nowSeconds: () => Math.floor(Date.now() / 1_000), log: () => {} },
  );
  await new Promise<void>((listening) => witness.listen(0, '127.0.0.1', listening));
  const witnessUrl = `http://127.0.0.1:${(witness.address() as AddressInfo).port}/`;
  const witnessKey = formatVerifierKey(witnessSigner.key);
  const dataDir = mkdtempSync(join(tmpdir(), 'grondslag-insider-'));
  const world = await openMailWorld(
    await startServiceWorld({
      dataDir,
      ...{ sealEveryMs: 3_600_000, retainEveryMs: 3_600_000 },
      witnesses: [{ url: witnessUrl, key: witnessKey }],
    }),
  );
  const { ask, app } = world;
  const client = new DynamoDBClient({});
  const table = DynamoDBDocumentClient.from(client);
  await app.seal();
  const own = parseVerifierKey(digestBytes, (await ask('GET', '/log/key')).text.trim());
  if (own === undefined) throw new Error('the log has no key');
  logs.push(own);

  const itemsOf = async (TableName: string): Promise<readonly Item[]> => {
    const found: Record<string, AttributeValue>[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      found.push(...Items);
    return found.map((item) => unmarshall(item) as Item);
  };
  const put = (TableName: string, one: object) =>
    table.send(new PutCommand({ TableName, Item: one as Item }));
  const drop = (TableName: string, { pk, sk }: Item) =>
    table.send(new DeleteCommand({ TableName, Key: { pk, sk } }));

  /** A table as it was, whatever was done to it. */
  const putBack = async (TableName: string, before: readonly Item[]) => {
    const after = await itemsOf(TableName);
    for (const item of after)
      if (!before.some(({ pk, sk }) => pk === item.pk && sk === item.sk))
        await drop(TableName, item);
    for (const item of before)
      if (!after.some((one) => isDeepStrictEqual(one, item))) await put(TableName, item);
  };

  await ask('PUT', '/v1/senders/waterweg/topics/offers', {
    body: { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' },
  });
  for (const name of ['anja', 'bas', 'cor']) await world.person(name);
  await app.seal();
  const earlier = new Map<string, readonly Item[]>();
  for (const name of Object.values(tableNames)) earlier.set(name, await itemsOf(name));
  const earlierCheckpoint = (await ask('GET', '/log/checkpoint')).text;
  await whatHappens(world, table);
  const known = (await ask('GET', '/log/checkpoint')).text;
  await world.person('dora');
  await app.seal();
  const beforeLast = new Map<string, readonly Item[]>();
  for (const name of Object.values(tableNames)) beforeLast.set(name, await itemsOf(name));

  /** With `none` the stranger takes the keeper's word. */
  const policyOf = (quorum: 'accountant' | 'none') =>
    `log ${formatVerifierKey(own)}\nwitness accountant ${witnessKey}\nquorum ${quorum}\n`;

  return {
    ...world,
    client,
    table,
    itemsOf,
    put,
    drop,
    putBack,
    earlier,
    earlierCheckpoint,
    beforeLast,
    known,
    witnessUrl,
    /** What the witness has signed last, by log: not the insider’s to change. */
    witnessed: trees,
    /** Deletes a file of the log, which no function may. */
    removeFile: (name: string) =>
      rmSync(join(dataDir, 's3', 'grondslag-files', 'log', `${name}.object`)),
    logKey: own,
    given: () => givenByKeeper(client),
    verified: (given: Given, quorum: 'accountant' | 'none' = 'accountant', kept = [known]) =>
      foundByStranger(given, { policy: policyOf(quorum), known: kept }),
    checked: async (evidence: Parameters<typeof checkedAlone>[0]) =>
      checkedAlone(evidence, policyOf('accountant')),
    close: async () => {
      client.destroy();
      await app.stop();
      await new Promise((closed) => witness.close(closed));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export type InsiderWorld = Awaited<ReturnType<typeof openInsiderWorld>>;

const memoryWitnessState = () => {
  const { trees } = memoryWitness();
  return {
    trees,
    signer: witnessSigner,
    store: {
      read: async (log: string) => trees.get(log),
      advance: async (log: string, from: unknown, to: never) => {
        const there = trees.get(log);
        if (there !== undefined && there !== from) return there;
        trees.set(log, to);
        return 'stored' as const;
      },
    },
  };
};

type MailWorld = Awaited<ReturnType<typeof openMailWorld>>;

/** Mail, stops, changes, an erasure, a review and a single mail; versions of everything. */
const whatHappens = async (world: MailWorld, table: DynamoDBDocumentClient) => {
  const { ask, app } = world;
  const withdrawn = { type: 'withdrawn', purpose: 'commercial', topic: 'offers' };
  const objected = { type: 'objected', purpose: 'commercial', act: 'written' };
  await world.mail('anja', offer);
  await world.mail('cor', offer);
  await ask('POST', '/v1/contacts/bas/consent/events', {
    body: { ...withdrawn, act: 'written', method: 'paper' },
  });
  await ask('POST', '/v1/contacts/bas/consent/events', { body: objected });
  await ask('PATCH', '/v1/contacts/anja', { body: { country: 'BE' } });
  await requests(world);
  const settings = { stage: 'local', retention: 'carry-out' };
  const book = dynamoDbSettingsBook(table, tableNames.consent);
  await noteSettings(book, settings, instantFromMillis(Date.now()));
  await app.seal();
  const erasure = { reason: 'asked', evidenceRef: 'letter-1' };
  await ask('POST', '/v1/contacts/cor/erasure', { body: erasure });
  await aReview(table);
  await aMail(table, (await world.idOf('anja')) as ContactId);
  await calls(table);
  // Days of the audit trail that are over get their leaf.
  await app.retain();
  await app.seal();
};

/** One of each kind, one of them answered; cor, who is erased later, asked too. */
const requests = async ({ ask }: MailWorld) => {
  const said = { method: 'paper', note: 'please' };
  const filed = async (name: string, body: object) => {
    const options = { body: { ...said, ...body } };
    const { status, text } = await ask('POST', `/v1/contacts/${name}/requests`, options);
    if (status !== 201) throw new Error(text);
  };
  for (const kind of ['access', 'rectification', 'erasure']) await filed('anja', { kind });
  await filed('cor', { kind: 'complaint' });
  const { body } = await ask('POST', '/v1/contacts/bas/objections', {
    body: { ...said, to: 'service' },
  });
  await ask('POST', `/v1/requests/${String(body['requestId'])}/answer`, {
    body: { outcome: 'refused', reason: 'The invoice is needed.' },
    headers: { 'if-match': '*' },
  });
};

const aReview = async (table: DynamoDBDocumentClient) => {
  const store = dynamoDbMailingStore(table, tableNames.mailings);
  const mailing = testMailing('reviewed', 'waterweg', { state: 'held' });
  await store.create(mailing, {});
  const { contents: _, ...header } = mailing;
  const at = mailing.createdAt;
  const review = { reviewer: 'bram', reason: 'read it', at, contentHash: mailing.contentHash };
  await store.review(
    { ...header, version: 2 },
    { ...review, verdict: 'release', mailingVersion: 1 },
    1,
  );
};

/** Days that are over, on which somebody called. */
export const [auditedDay, auditedDayAfter] = [3, 2].map((ago) =>
  new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10),
) as [string, string];

const calls = async (table: DynamoDBDocumentClient) => {
  const trail = dynamoDbAuditAppend(table, tableNames.consent);
  for (const [auditId, moment] of [
    ...[['a1', `${auditedDay}T09:00:00Z`] as const, ['a2', `${auditedDay}T09:30:00Z`] as const],
    ...[
      ['a3', `${auditedDay}T10:00:00Z`] as const,
      ['b1', `${auditedDayAfter}T10:00:00Z`] as const,
    ],
  ])
    await trail.append({
      ...{ auditId, at: instantFromMillis(Date.parse(moment)), kind: 'read', ids: {} },
      ...{ caller: { kind: 'jwt', id: 'femke' }, roles: ['privacy-officer'], contacts: [] },
      route: 'GET /v1/contacts/{contactId}',
    });
};

const aMail = async (table: DynamoDBDocumentClient, to: ContactId) => {
  const one = testMailing('reviewed', 'waterweg');
  await dynamoDbMailBook(table, tableNames.mailings).open(
    {
      ...{ mailId: 'mail-1' as MailingId, templateId: one.mailingId, templateVersion: 1 },
      ...{ contentHash: one.contentHash, senderId: 'waterweg' as SenderId },
      ...{ contactId: to, purpose: 'contract', leftOut: [] },
      ...{ at: one.createdAt, by: 'shop' },
    },
    { name: sha256('key'), request: sha256('request') },
  );
};
