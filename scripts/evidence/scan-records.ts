import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { requestKeys } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { suppressionVersion } from '../../shared/adapters/dynamodb/consent/ledger-write.ts';
import { contactFromItem } from '../../shared/adapters/items/contact-item.ts';
import { filedClaim, filedRow } from '../../shared/adapters/items/filed-rows.ts';
import { factsIn, factsSaltIn } from '../../shared/adapters/items/first-facts.ts';
import { auditCallersPk, type Key } from '../../shared/adapters/items/keys.ts';
import { loggedReview } from '../../shared/adapters/items/mailing-header.ts';
import { hmacSha256 } from '../../shared/adapters/keys/hmac-sha256.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import { loggedRequest } from '../../shared/consent/request/logged-request.ts';
import type { PersonRequest } from '../../shared/consent/request/person-request.ts';
import { contactFacts } from '../../shared/contacts/contact-facts.ts';
import { tables } from '../../shared/deployment/tables.ts';
import type { Beside, CurrentVersion } from '../../shared/evidence/verify/beside.ts';
import type { FiledAuditEntry } from '../../shared/evidence/verify/check-audit-days.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import { commitmentKey } from '../../shared/kernel/evidence/commitment-key.ts';
import type { LeafType, Opening } from '../../shared/kernel/evidence/log-entry.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Review } from '../../shared/mailing/review/review.ts';

/**
 * Everything of one table that the evidence log stands for: each record that has a leaf, or should have
 * one, with what opens it; and what follows from such records. Reads the table once.
 */
export async function* scanRecords(
  client: DynamoDBClient,
  TableName: string,
): AsyncGenerator<Scanned> {
  let partition: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    for (const item of Items) {
      if (partition[0]?.['pk']?.S !== item['pk']?.S) {
        yield* recordsOf(partition);
        partition = [];
      }
      const row = rowOf(item);
      if (row !== undefined) yield { beside: row };
      // Whatever is asked of a whole partition is of few items; of others there may be a million.
      else if (isWanted(item)) partition.push(item);
    }
  yield* recordsOf(partition);
}

export type Scanned = { readonly beside: Beside } | ScannedRecord;

/** A record of which the evidence log has a leaf, or should have one. */
export type ScannedRecord = {
  readonly key: Key;
  readonly type: LeafType;
  readonly record: Json;
  /** Absent on what was stored before there was a log. */
  readonly opening?: Opening;
};

type Item = Record<string, AttributeValue>;
type Plain = Readonly<Record<string, unknown>>;

const { contact, notice, topics, suppression, certificate, request, log } = tables.consent;
const { audit, auditDays } = tables.consent;
const { mailing, sender, entity, claim, bundle } = tables.mailings;

type Kind = {
  readonly type: LeafType;
  readonly member: string;
  readonly recordOf?: (item: Plain) => unknown;
};

/** What has leaves, by where it is. */
const kinds: readonly (readonly [start: string, at: RegExp, Kind])[] = [
  [contact, /^EVENT#/, { type: 'consent-event', member: 'event' }],
  [contact, /^FACTS#/, { type: 'contact-facts', member: 'facts' }],
  [notice, /^V#/, { type: 'notice', member: 'notice' }],
  [topics, /^V#/, { type: 'topic', member: 'topic' }],
  [suppression, /^V#/, { type: 'suppression', member: 'suppression' }],
  [certificate, /^(?:CERTIFICATE$|LEAVES#)/, { type: 'erasure', member: 'certificate' }],
  [request, /^V#/, { type: 'request', member: 'logged' }],
  [log, /^SETTINGS#/, { type: 'settings', member: 'settings' }],
  [auditDays, /./, { type: 'audit-day', member: 'auditDay' }],
  [sender, /^VERSION#/, { type: 'sender', member: 'sender' }],
  [entity, /^VERSION#/, { type: 'entity', member: 'entity' }],
  [mailing, /^ACCOUNT#/, { type: 'mailing-account', member: 'account' }],
  [mailing, /^MAIL$/, { type: 'mail', member: 'mail' }],
  [bundle, /^BUNDLE$/, { type: 'proof-bundle', member: 'bundle' }],
  [
    mailing,
    /^REVIEW#/,
    {
      type: 'review',
      member: 'review',
      recordOf: ({ pk, review }) =>
        loggedReview(String(pk).slice(mailing.length), review as Review),
    },
  ],
];

/** What counts now, by where it is. */
const currents: readonly (readonly [start: string, at: RegExp, CurrentVersion['type']])[] = [
  [sender, /^SENDER$/, 'sender'],
  [entity, /^ENTITY$/, 'entity'],
  [topics, /^TOPIC#/, 'topic'],
  [suppression, /^(?!V#)/, 'suppression'],
  [log, /^SETTINGS$/, 'settings'],
];

const found = <One>(all: readonly (readonly [string, RegExp, One])[], item: Item) => {
  const [pk = '', sk = ''] = [item['pk']?.S, item['sk']?.S];
  return all.find(([start, at]) => pk.startsWith(start) && at.test(sk))?.[2];
};

const isWanted = (item: Item): boolean =>
  found(kinds, item) !== undefined ||
  found(currents, item) !== undefined ||
  item['sk']?.S === 'STATE' ||
  isContact(item) ||
  isRequest(item);

/** A request itself, or its copy in the list of its state. */
const isRequest = ({ pk, sk }: Item): boolean =>
  pk?.S?.startsWith(`${request}LIST#`) === true ||
  (pk?.S?.startsWith(request) === true && sk?.S === 'REQUEST');

const isContact = ({ pk, sk }: Item): boolean =>
  sk?.S === 'CONTACT' && pk?.S?.startsWith(tables.contacts.contact) === true;

const recordsOf = (items: readonly Item[]): readonly Scanned[] => {
  const plain = items.map((item) => [item, unmarshall(item) as Plain] as const);
  const state = plain.find(([, { sk }]) => sk === 'STATE')?.[1];
  const kept = new Set(
    plain.flatMap(([, { sk, suppression: one }]) =>
      one !== undefined && String(sk).startsWith(suppressionVersion)
        ? [canonicalJson(one as Json)]
        : [],
    ),
  );
  return plain.flatMap(([item, one]): Scanned[] => {
    const current = found(currents, item);
    if (current !== undefined) return currentOf(current, one, kept);
    if (one['sk'] === 'STATE') return ledgerOf(one);
    if (isContact(item)) return factsNow(one);
    if (isRequest(item)) return requestNow(one);
    const kind = found(kinds, item);
    if (kind === undefined) return [];
    return [...recordOf(kind, one, state?.['secret']), ...carriedIn(one)];
  });
};

/** Members that the partition key and the sort key of a record's item are made of, by its type. */
const madeOf: Readonly<Partial<Record<LeafType, readonly [pk: string, ...sk: readonly string[]]>>> =
  {
    'consent-event': ['contactId', 'sequence'],
    'contact-facts': ['contactId', 'changedAt', 'version'],
    notice: ['noticeId', 'version'],
    topic: ['entityId', 'version'],
    suppression: ['addressHash', 'scope'],
    erasure: ['contactId'],
    sender: ['senderId', 'version'],
    entity: ['entityId', 'version'],
    review: ['mailingId', 'at'],
    mail: ['mailId'],
    request: ['requestId', 'version'],
    settings: ['', 'version'],
    'audit-day': ['', 'day'],
    'mailing-account': ['mailingId', 'until'],
    'proof-bundle': ['bundleId'],
  };

/** Whoever reads by key would find another record there than the one that was recorded. */
const misplaced = (type: LeafType, record: Json, { pk, sk }: Key): readonly Scanned[] => {
  const { [type]: made } = madeOf;
  if (made === undefined) return [];
  const [id, ...others] = made;
  const members = (record ?? {}) as Readonly<Record<string, unknown>>;
  const parts = sk.split('#').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  // The certificate of a mailing or a request that was deleted at the end of its term is stored under its id.
  const own =
    id === 'contactId'
      ? (['contactId', 'mailingId', 'requestId'].find((name) => members[name] !== undefined) ?? id)
      : id;
  const isInPlace =
    (own === '' || pk.split('#').includes(String(members[own]))) &&
    others.every((member) => parts.includes(members[member] as string | number));
  return isInPlace ? [] : [{ beside: { misplaced: { type, name: `${pk} ${sk}` } } }];
};

const recordOf = (kind: Kind, item: Plain, secret: unknown): Scanned[] => {
  const record = (kind.recordOf ?? ((one: Plain) => one[kind.member]))(item) as Json | undefined;
  // An erasure that is under way is logged when it is complete.
  if (record === undefined || (record as { status?: unknown }).status === 'started') return [];
  const { type } = kind;
  const key = { pk: String(item['pk']), sk: String(item['sk']) };
  const opening = openingOf(type, record, item['salt'], secret);
  const own = { key, type, record, ...defined({ opening }) };
  return [own, ...misplaced(type, record, key)];
};

/** The facts of a contact that its first event carries; the event says where they belong. */
const carriedIn = (item: Plain): Scanned[] => {
  const record = item['firstFacts'] === undefined ? undefined : factsIn(item);
  if (record === undefined) return [];
  const type = 'contact-facts';
  const key = { pk: String(item['pk']), sk: String(item['sk']) };
  const opening = openingOf(type, record as unknown as Json, factsSaltIn(item), undefined);
  return [{ key, type, record: record as unknown as Json, ...defined({ opening }) }];
};

const openingOf = (
  type: LeafType,
  record: Json,
  salt: unknown,
  secret: unknown,
): Opening | undefined => {
  if (type !== 'consent-event')
    return typeof salt === 'string'
      ? { type, salt, hash: sha256(canonicalJson(record)) }
      : undefined;
  const { eventId, hash } = record as unknown as ConsentEvent;
  return typeof secret === 'string'
    ? { type, salt: commitmentKey(hmacSha256, secret, eventId), hash }
    : undefined;
};

/**
 * The one that counts; if it is older than the log it is a record too, since no version of it was
 * kept.
 */
const currentOf = (
  type: CurrentVersion['type'],
  item: Plain,
  kept: ReadonlySet<string>,
): Scanned[] => {
  const record = item[type] as Json | undefined;
  if (record === undefined) return [];
  const key = { pk: String(item['pk']), sk: String(item['sk']) };
  const isOld = type === 'suppression' && !kept.has(canonicalJson(record));
  return [{ beside: { current: { type, record } } }, ...(isOld ? [{ key, type, record }] : [])];
};

const ledgerOf = ({ pk, erased, version, lastHash, state }: Plain): Scanned[] => {
  if (erased === true)
    return [{ beside: { ledger: { contactId: String(pk).slice(contact.length), erased } } }];
  const { contactId } = (state ?? {}) as { readonly contactId?: string };
  return [{ beside: { ledger: { contactId, version, lastHash, state } } }];
};

/** The facts of a contact as decisions read them. */
const factsNow = (item: Plain): Scanned[] => {
  const stored = contactFromItem(item);
  const type = 'contact-facts';
  if ('malformed' in stored) return [{ beside: { misplaced: { type, name: String(item['pk']) } } }];
  return [{ beside: { current: { type, record: contactFacts(stored) as unknown as Json } } }];
};

/**
 * A request as it is answered or listed; one from before requests had leaves has no secret for what
 * was said.
 */
const requestNow = ({ pk, sk, request: stored, secret }: Plain): Scanned[] => {
  const key = { pk: String(pk), sk: String(sk) };
  const type = 'request';
  const request = stored as PersonRequest;
  const place = key.sk === 'REQUEST' ? 'itself' : 'list';
  if (typeof secret !== 'string')
    return place === 'itself' ? [{ key, type, record: stored as Json }] : [];
  const own = requestKeys(request)[place === 'itself' ? 0 : 1];
  if (own.pk !== key.pk || own.sk !== key.sk)
    return [{ beside: { misplaced: { type, name: `${key.pk} ${key.sk}` } } }];
  const record = loggedRequest(request, secret, sha256) as unknown as Json;
  return [{ beside: { current: { type, record, place } } }];
};

/** Pages, batches, claims and entries of the audit trail, of which there may be many in a partition. */
const rowOf = (item: Item): Beside | undefined => {
  const [pk = '', sk = ''] = [item['pk']?.S, item['sk']?.S];
  if (pk.startsWith(claim)) return { claim: filedClaim(item) };
  if (pk.startsWith(audit) && pk !== auditCallersPk) return { audited: filedEntry(item) };
  if (!pk.startsWith(mailing) || !/^(?:PAGE|BATCH)#/.test(sk)) return undefined;
  return { row: filedRow(pk.slice(mailing.length, -4) as MailingId, item) };
};

/** By the place where it is, whatever it says of itself. */
const filedEntry = (item: Item): FiledAuditEntry => {
  const { pk, sk, entry } = unmarshall(item) as Plain;
  const at = Number((entry as { readonly at?: unknown } | undefined)?.at ?? 0);
  return {
    day: String(pk).slice(audit.length),
    auditId: String(sk),
    entry: { ...(entry as object), at },
  };
};
