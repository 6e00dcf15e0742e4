import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  requestKeys,
  requestVersionPuts,
} from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { suppressionPuts } from '../../shared/adapters/dynamodb/consent/ledger-write.ts';
import { contactFactsItem } from '../../shared/adapters/dynamodb/contacts/contact-facts-items.ts';
import { leavesPut, withLeaves } from '../../shared/adapters/dynamodb/evidence/outbox-item.ts';
import { commitRecord } from '../../shared/adapters/items/commit-record.ts';
import { stateKey } from '../../shared/adapters/items/keys.ts';
import { hmacSha256 } from '../../shared/adapters/keys/hmac-sha256.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import type { PersonRequest } from '../../shared/consent/request/person-request.ts';
import type { Suppression } from '../../shared/consent/suppression/suppression-list.ts';
import type { ContactFacts } from '../../shared/contacts/contact-facts.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import { commitmentKey } from '../../shared/kernel/evidence/commitment-key.ts';
import { logEntry } from '../../shared/kernel/evidence/log-entry.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { type ScannedRecord, scanRecords } from './scan-records.ts';

/**
 * Gives each record that the log has no leaf of one that waits for it: what earlier versions recorded.
 * From then on it cannot be changed without being named; whether it was before, the log cannot tell.
 * `isLogged` knows the entries of the log and those that wait for it; one that is added twice stands
 * twice in the log, which harms nothing. Without `isWritten` only counts.
 */
export const addOldRecords = async (
  client: DynamoDBClient,
  { contacts, consent, mailings }: Tables,
  { isLogged, isWritten, now }: Adding,
): Promise<Readonly<Record<string, number>>> => {
  const document = DynamoDBDocumentClient.from(client);
  const counts: Record<string, number> = {};
  const secrets = new Map<string, string>();

  const add = async (type: string, items: () => Writes): Promise<void> => {
    counts[type] = (counts[type] ?? 0) + 1;
    if (!isWritten) return;
    await document.send(new TransactWriteCommand({ TransactItems: [...items()] }));
  };

  const addRecord = (table: string, { key, type, record, opening }: ScannedRecord) => {
    if (opening !== undefined) {
      const entry = logEntry(opening, sha256);
      return isLogged(entry) ? undefined : add(type, () => [leavesPut(table, now, [entry])]);
    }
    if (type === 'consent-event') {
      const event = record as unknown as ConsentEvent;
      const known = secrets.get(key.pk);
      const secret = known ?? newSecret();
      secrets.set(key.pk, secret);
      const salt = commitmentKey(hmacSha256, secret, event.eventId);
      const entry = logEntry({ type, salt, hash: event.hash }, sha256);
      const own = known === undefined ? [secretUpdate(table, key.pk, secret)] : [];
      return add(type, () => [...own, leavesPut(table, now, [entry])]);
    }
    const { salt, entry } = commitRecord(type, record as object);
    return add(
      type,
      () =>
        writesOfCurrent(table, { key, type, record }, now) ?? [
          saltUpdate(table, key, salt),
          leavesPut(table, now, [entry]),
        ],
    );
  };

  const known = new Set<string>();
  for (const table of [consent, mailings])
    for await (const found of scanRecords(client, table)) {
      if ('beside' in found) continue;
      if (found.type === 'contact-facts') known.add(found.key.pk);
      await addRecord(table, found);
    }
  for await (const found of scanRecords(client, contacts)) {
    if (!('beside' in found) || !('current' in found.beside)) continue;
    const facts = found.beside.current.record as unknown as ContactFacts;
    // 0.1.0 kept no versions of a contact: what it is now becomes its first.
    if (known.has(stateKey(facts.contactId).pk)) continue;
    await add('contact-facts', () => withLeaves(consent, now, contactFactsItem(consent, facts)));
  }
  return counts;
};

export type Tables = {
  readonly contacts: string;
  readonly consent: string;
  readonly mailings: string;
};

export type Adding = {
  readonly isLogged: (entry: Sha256) => boolean;
  readonly isWritten: boolean;
  readonly now: Instant;
};

type Writes = ReturnType<typeof withLeaves>;

/** The secret of a contact that has none yet; a ledger that is closed meanwhile takes none. */
const secretUpdate = (TableName: string, pk: string, secret: string) => ({
  Update: {
    TableName,
    Key: { pk, sk: 'STATE' },
    UpdateExpression: 'SET secret = :secret',
    ConditionExpression:
      'attribute_exists(pk) AND attribute_not_exists(secret) AND attribute_not_exists(erased)',
    ExpressionAttributeValues: { ':secret': secret },
  },
});

/** What gives the current version of something its own version; nothing for a record that is one. */
const writesOfCurrent = (
  table: string,
  { key, type, record }: ScannedRecord,
  now: Instant,
): Writes | undefined => {
  if (type === 'suppression' && !key.sk.startsWith('V#'))
    return withLeaves(table, now, suppressionPuts(table, record as unknown as Suppression));
  return type === 'request'
    ? requestWrites(table, record as unknown as PersonRequest, now)
    : undefined;
};

/** The secret of a request that has none yet, in both places, and its current version as its first. */
const requestWrites = (TableName: string, request: PersonRequest, at: Instant): Writes => {
  const secret = newSecret();
  const updates = requestKeys(request).map((Key) => ({
    Update: {
      TableName,
      Key,
      UpdateExpression: 'SET secret = :secret',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(secret)',
      ExpressionAttributeValues: { ':secret': secret },
    },
  }));
  return [...updates, ...requestVersionPuts(TableName, request, { secret, at })];
};

const saltUpdate = (TableName: string, Key: ScannedRecord['key'], salt: string) => ({
  Update: {
    TableName,
    Key,
    UpdateExpression: 'SET salt = :salt',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(salt)',
    ExpressionAttributeValues: { ':salt': salt },
  },
});
