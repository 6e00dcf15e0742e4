import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { readEvidence } from '../../../packages/cli/verify/read-evidence.ts';
import { type Verified, verifyFiles } from '../../../packages/cli/verify/verify-files.ts';
import { verifyLines } from '../../../packages/cli/verify/verify-lines.ts';
import { witnessServer } from '../../../packages/witness/witness-server.ts';
import { copyLog } from '../../../scripts/evidence/copy-log.ts';
import { openingLines } from '../../../scripts/evidence/opening-lines.ts';
import { dynamoDbLogHeads } from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbMailBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import {
  formatVerifierKey,
  parseVerifierKey,
  type VerifierKey,
} from '../../../shared/evidence/note/verifier-key.ts';
import { entriesIn } from '../../../shared/evidence/tree/entry-bundle.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { openSalt } from '../../../shared/kernel/evidence/log-entry.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { memoryWitness, witnessSigner } from '../../support/evidence/log-world.ts';
import { offer, openMailWorld } from './mail-world.ts';

type World = Awaited<ReturnType<typeof openMailWorld>>;
type Item = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

let world: World;
let client: DynamoDBClient;
let table: DynamoDBDocumentClient;
let known: string;
const logs: VerifierKey[] = [];
const witness = witnessServer(
  { ...memoryWitnessState(), logs, close: async () => {} },
  { nowSeconds: () => Math.floor(Date.now() / 1_000), log: () => {} },
);

function memoryWitnessState() {
  const { trees } = memoryWitness();
  return {
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
}

beforeAll(async () => {
  await new Promise<void>((listening) => witness.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(witness.address() as AddressInfo).port}/`;
  const key = formatVerifierKey(witnessSigner.key);
  world = await openMailWorld({ sealEveryMs: 3_600_000, witnesses: [{ url, key }] });
  client = new DynamoDBClient({});
  table = DynamoDBDocumentClient.from(client);
  await world.app.seal();
  const own = parseVerifierKey(digestBytes, (await world.ask('GET', '/log/key')).text.trim());
  if (own === undefined) throw new Error('the log has no key');
  logs.push(own);

  await world.ask('PUT', '/v1/senders/waterweg/topics/offers', {
    body: { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' },
  });
  for (const name of ['anja', 'bas', 'cor']) await world.person(name);
  const withdrawn = { type: 'withdrawn', purpose: 'commercial', topic: 'offers' };
  const objected = { type: 'objected', purpose: 'commercial', act: 'written' };
  await world.mail('anja', offer);
  await world.mail('cor', offer);
  await world.ask('POST', '/v1/contacts/bas/consent/events', {
    body: { ...withdrawn, act: 'written', method: 'letter' },
  });
  await world.ask('POST', '/v1/contacts/bas/consent/events', { body: objected });
  await world.ask('PATCH', '/v1/contacts/anja', { body: { country: 'BE' } });
  await world.app.seal();
  const erasure = { reason: 'asked', evidenceRef: 'letter-1' };
  await world.ask('POST', '/v1/contacts/cor/erasure', { body: erasure });
  await aReview();
  await aMail();
  await world.app.seal();
  known = (await world.ask('GET', '/log/checkpoint')).text;
  await world.person('dora');
  await world.app.seal();
}, 120_000);
afterAll(async () => {
  client?.destroy();
  await world?.app.stop();
  await new Promise((closed) => witness.close(closed));
});

const aReview = async () => {
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

const aMail = async () => {
  const one = testMailing('reviewed', 'waterweg');
  await dynamoDbMailBook(table, tableNames.mailings).open(
    {
      ...{ mailId: 'mail-1' as MailingId, templateId: one.mailingId, templateVersion: 1 },
      ...{ contentHash: one.contentHash, senderId: 'waterweg' as SenderId },
      ...{ contactId: (await world.idOf('anja')) as ContactId, purpose: 'contract', leftOut: [] },
      ...{ at: one.createdAt, by: 'shop' },
    },
    { name: sha256('key'), request: sha256('request') },
  );
};

/** What the keeper hands to a stranger, as it is now: a copy of the log and all openings. */
const given = async () => {
  const files = new Map<string, Uint8Array>();
  const s3 = s3LogFiles(new S3Client({}), { bucket: 'grondslag-files', now: Date.now });
  for await (const { name, bytes } of copyLog(s3, dynamoDbLogHeads(table, tableNames.consent)))
    files.set(name, bytes);
  const lines: string[] = [];
  for await (const line of openingLines(client, Object.values(tableNames))) lines.push(line);
  return { files, lines };
};
type Given = Awaited<ReturnType<typeof given>>;

/** What a stranger finds, with a policy and one checkpoint of their own. */
const verified = async ({ files, lines }: Given, quorum = 'accountant') => {
  const policy = parseTrustPolicy(
    digestBytes,
    `log ${formatVerifierKey(logs[0] as VerifierKey)}
witness accountant ${formatVerifierKey(witnessSigner.key)}
quorum ${quorum}
`,
  );
  if (isPolicyProblem(policy)) throw new Error(policy.problem);
  const bundles = [...files].filter(([name]) => name.startsWith('tile/entries/'));
  const entries = bundles.flatMap(([, bytes]) => entriesIn(bytes) ?? []);
  const result: Verified = await verifyFiles(
    {
      files: [{ name: 'openings', evidence: readEvidence(lines.join('\n')) }],
      log: {
        checkpoint: Buffer.from(files.get('checkpoint') ?? []).toString(),
        entries,
        heartbeats: heartbeatsIn(files),
        known: [known],
      },
      isWhole: true,
    },
    {
      digest: sha256,
      sha256: digestBytes,
      verify: ed25519Verify,
      policy,
      textOf: (bytes) => Buffer.from(bytes).toString(),
    },
  );
  return { ...result, said: verifyLines(result).join('\n') };
};

const heartbeatsIn = (files: Given['files']): readonly OpenedRecord[] =>
  [...files].flatMap(([name, bytes]): OpenedRecord[] => {
    if (!name.startsWith('segment/')) return [];
    const { heartbeat, at } = JSON.parse(Buffer.from(bytes).toString());
    if (heartbeat === null) return [];
    const hash = sha256(canonicalJson({ at }));
    return [{ opening: { type: 'heartbeat', salt: openSalt, hash }, record: { at } }];
  });

const itemsOf = async (TableName: string): Promise<readonly Item[]> => {
  const found: Record<string, AttributeValue>[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) found.push(...Items);
  return found.map((item) => unmarshall(item) as Item);
};

const put = (TableName: string, Item: object) =>
  table.send(new PutCommand({ TableName, Item: Item as Item }));
const drop = (TableName: string, { pk, sk }: Item) =>
  table.send(new DeleteCommand({ TableName, Key: { pk, sk } }));

/** A table as it was, whatever was done to it. */
const putBack = async (TableName: string, before: readonly Item[]) => {
  const after = await itemsOf(TableName);
  for (const item of after)
    if (!before.some(({ pk, sk }) => pk === item.pk && sk === item.sk)) await drop(TableName, item);
  for (const item of before)
    if (!after.some((one) => isDeepStrictEqual(one, item))) await put(TableName, item);
};

const { consent, mailings, contacts } = tableNames;

/** What an insider may change: where it stands, and a member whose value decisions or accounts rest on. */
const things: readonly Thing[] = [
  ['event', consent, 'CONTACT#', /^EVENT#/, 'event', 'type'],
  ['state', consent, 'CONTACT#', /^STATE$/, 'state', 'entries'],
  ['relationship and address version', consent, 'CONTACT#', /^FACTS#/, 'facts', 'country'],
  ['contact', contacts, 'CONTACT#', /^CONTACT$/, 'contact', 'country'],
  ['notice', consent, 'NOTICE#', /^V#/, 'notice', 'texts'],
  ['topic version', consent, 'TOPICS#', /^V#/, 'topic', 'names'],
  ['topic', consent, 'TOPICS#', /^TOPIC#/, 'topic', 'names'],
  ['suppression version', consent, 'SUPPRESSION#', /^V#/, 'suppression', 'reason'],
  ['suppression', consent, 'SUPPRESSION#', /^(?!V#)/, 'suppression', 'reason'],
  ['certificate', consent, 'CERTIFICATE#', /^CERTIFICATE$/, 'certificate', 'reason'],
  ['sender version', mailings, 'SENDER#', /^VERSION#/, 'sender', 'legalName'],
  ['sender', mailings, 'SENDER#', /^SENDER$/, 'sender', 'legalName'],
  ['entity version', mailings, 'ENTITY#', /^VERSION#/, 'entity', 'legalName'],
  ['entity', mailings, 'ENTITY#', /^ENTITY$/, 'entity', 'legalName'],
  ['claim', mailings, 'CLAIM#', /./, 'decision'],
  ['batch row', mailings, 'MAILING#', /^BATCH#/, 'statuses'],
  ['page row', mailings, 'MAILING#', /^PAGE#/, 'verdicts'],
  ['account', mailings, 'MAILING#', /^ACCOUNT#/, 'account', 'rows'],
  ['review', mailings, 'MAILING#', /^REVIEW#/, 'review', 'verdict'],
  ['single mail', mailings, 'MAILING#', /^MAIL$/, 'mail', 'purpose'],
];
type Thing = readonly [
  what: string,
  tableName: string,
  start: string,
  at: RegExp,
  member: string,
  inside?: string,
];

const found = (items: readonly Item[], [, , start, at]: Thing) =>
  items.filter(({ pk, sk }) => pk.startsWith(start) && at.test(sk));

/** An item with another value at the place that counts. */
const forged = (item: Item, [, , , , member, inside]: Thing): Item => {
  const value = item[member];
  if (inside !== undefined)
    return { ...item, [member]: { ...(value as object), [inside]: 'forged' } };
  const text = String(value);
  if (member === 'statuses') return { ...item, statuses: 'r'.repeat(text.length) };
  const other = JSON.parse(text);
  if (member === 'decision')
    return { ...item, decision: JSON.stringify({ ...other, basis: 'forged' }) };
  const jobs = other.jobs.map((job: object) => ({ ...job, jobId: '000-000000-009' }));
  return { ...item, verdicts: JSON.stringify({ ...other, jobs }) };
};

/** What is done to one thing, one contact or one partition, or the whole table. */
const acts: Readonly<Record<string, (thing: Thing, items: readonly Item[]) => Promise<unknown>>> = {
  'one is rewritten': async (thing, [first]) => put(thing[1], forged(first as Item, thing)),
  'all are rewritten': async (thing, all) => {
    for (const item of all) await put(thing[1], forged(item, thing));
  },
  'one is deleted': async ([, name], [first]) => drop(name, first as Item),
  'all of one partition are deleted': async ([, name], all) => {
    for (const item of all.filter(({ pk }) => pk === all[0]?.pk)) await drop(name, item);
  },
  'all are deleted': async ([, name], all) => {
    for (const item of all) await drop(name, item);
  },
  'one is inserted': async (thing, [first]) =>
    put(thing[1], inserted(forged(first as Item, thing))),
  'two change places': async (thing, all) => {
    const [one] = all as readonly [Item];
    const other = all.find((item) => item.pk !== one.pk || item.sk !== one.sk);
    // Of which there is one, it changes places with what an insider makes.
    const second = other ?? inserted(forged(one, thing));
    await put(thing[1], { ...second, pk: one.pk, sk: one.sk });
    await put(thing[1], { ...one, pk: second.pk, sk: second.sk });
  },
};

/** The same beside itself, under a key that nothing has. */
const inserted = (item: Item): Item => {
  const other = (text: string) =>
    text.replace(/[0-9A-Za-z]$/, (last) => (last === 'X' ? 'Y' : 'X'));
  return item.sk === 'STATE' ||
    item.sk === 'CONTACT' ||
    /^(?:SENDER|ENTITY|MAIL|CERTIFICATE)$/.test(item.sk)
    ? { ...item, pk: other(item.pk) }
    : { ...item, sk: other(item.sk) };
};

test('what nobody touched is intact, and every leaf is accounted for', async () => {
  const { outcome, account, said } = await verified(await given());
  expect(said).toContain('seen by accountant');
  expect(account?.wrong).toEqual([]);
  expect(account?.missing).toEqual([]);
  expect(outcome).toBe('intact');
  // Of cor: two events, a version of facts.
  expect(account?.closed).toBeGreaterThanOrEqual(2);
  for (const type of ['review', 'mail', 'mailing-account', 'topic', 'contact-facts'] as const)
    expect(account?.opened[type], type).toBeGreaterThan(0);
});

describe.each(things.map((thing) => [thing[0], thing] as const))('of each %s', (_, thing) => {
  test.each(Object.entries(acts))('%s: a stranger names it', async (_act, act) => {
    const [, name] = thing;
    const before = await itemsOf(name);
    const own = found(before, thing);
    expect(own.length).toBeGreaterThan(0);
    try {
      await act(thing, own);
      const { outcome, said } = await verified(await given());
      expect(outcome, said).toBe('refused');
    } finally {
      await putBack(name, before);
    }
  });
});
