import { domainToASCII } from 'node:url';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyMinute } from '../../../functions/erase/every-minute.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbRequestBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingHistory } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { newContactId } from '../../../shared/adapters/keys/new-contact-id.ts';
import { newSecret } from '../../../shared/adapters/keys/new-secret.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { ContactDraft } from '../../../shared/contacts/contact-draft.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type {
  AddressHash,
  ContactId,
  EvidenceId,
  ExternalId,
  SenderId,
} from '../../../shared/kernel/ids.ts';
import { instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { accessAnswer } from '../../../shared/subjects/access-answer.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { eraseContact } from '../../../shared/subjects/erase-contact.ts';
import {
  type ContactTools,
  type SubjectTools,
  subjectFromContacts,
} from '../../../shared/subjects/subject-tools.ts';
import { anyTopic } from '../../support/any-topic.ts';
import { entitiesOf, sha256, start, ticked } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { momentsOf } from '../../support/how-many.ts';
import {
  memoryAuditDays,
  memoryAuditTrail,
  memoryCallerBlocks,
} from '../../support/memory/memory-audit-trail.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { memoryRequestBook } from '../../support/memory/memory-request-book.ts';
import { memoryRetention } from '../../support/memory/memory-retention.ts';
import { reachAmong } from '../../support/reach-among.ts';
import { draft, sender } from '../../support/subject-world.ts';

let db: TestDynamoDb;
let tables: { contacts: string; consent: string; mailings: string };
beforeAll(async () => {
  db = await openTestDynamoDb();
  const [contacts = '', consent = '', mailings = ''] = await Promise.all([
    db.table(),
    db.table(),
    db.table(),
  ]);
  tables = { contacts, consent, mailings };
});
afterAll(async () => db.stop());

let ids = 0;
const toolsOn = (client: DynamoDBDocumentClient): SubjectTools & ContactTools => {
  const contacts = dynamoDbContactStore(client, tables.contacts, tables.consent);
  return {
    contacts,
    ledger: dynamoDbConsentLedger(client, tables.consent),
    notices: dynamoDbNoticeStore(client, tables.consent),
    suppressions: dynamoDbSuppressionList(client, tables.consent),
    certificates: dynamoDbCertificateStore(client, tables.consent),
    requests: dynamoDbRequestBook(client, tables.consent),
    history: dynamoDbMailingHistory(client, tables.mailings),
    reachOf: reachAmong(),
    entitiesOf,
    senderOf: async () => sender,
    subjectOf: subjectFromContacts(contacts),
    hashAddress: async (match) => [sha256(match) as unknown as AddressHash],
    domainToAscii: domainToASCII,
    digest: sha256,
    recordedBy: { kind: 'system', id: 'test' },
    newSecret,
    entityAt: async (senderId) => ownEntity(senderId),
    findTopic: anyTopic,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    newContactId,
    now: () => instantFromMillis(start + ids),
  };
};

const isWrite = (command: object): boolean =>
  /^(?:Put|Delete|Update|TransactWrite)/.test(command.constructor.name);

/** A client that dies at its nth write: before it is done, or after, with the answer lost. */
const dyingAt = (nth: number, when: 'before' | 'after') => {
  const died = { yes: false, writes: 0 };
  const client = new Proxy(db.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name) as unknown;
      return async (command: never) => {
        if (died.yes) throw new Error('dead');
        if (!isWrite(command)) return target.send(command);
        died.writes += 1;
        if (died.writes !== nth) return target.send(command);
        died.yes = true;
        if (when === 'after') await target.send(command);
        throw new Error('died');
      };
    },
  });
  return { client, died };
};

const bought: Relationship = {
  relationshipId: 'r1',
  role: 'customer',
  capacity: 'person',
  since: start,
  sale: {
    evidenceId: 'order-mailed' as EvidenceId,
    soldAt: start,
    soldBy: 'waterweg' as SenderId,
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: { shown: true, used: false },
  },
};

/** What the caller calls the contact. */
const externalIdOf = (email: string): ExternalId =>
  `crm-${email.replace(/\W/g, '-')}` as ExternalId;

/** A contact with events, a key, an opened mail and a claim. */
const somebody = async (email: string, over: Partial<ContactDraft> = {}): Promise<ContactId> => {
  const tools = toolsOn(db.client);
  const person = { externalId: externalIdOf(email), name: 'Jan Jansen', ...over };
  const created = await createContact(tools, draft(email, person));
  if (created.outcome !== 'created') throw new Error(created.outcome);
  const { contactId } = created.contact;
  for (const type of ['granted', 'withdrawn', 'granted'] as const)
    await recordStatements(tools, {
      contactId,
      key: { value: type + ids, fingerprint: 'f' },
      statements: (_, at) => [ticked(at, { type, note: `said by ${email}` })],
    });
  const seen = { sk: 'm1', senderId: 's1', seen: { open: 1 }, revision: 1, ttl: 4_000_000_000 };
  for (const row of [seen, { sk: 'm1#open', times: 1 }])
    await db.client.send(
      new PutCommand({
        TableName: tables.mailings,
        Item: { pk: `OBSERVED#${contactId}`, ...row },
      }),
    );
  return contactId;
};

const request = (contactId: ContactId) => ({
  contactId,
  requestedBy: 'privacy-officer',
  reason: 'asked by the person',
  evidenceRef: 'ticket-1',
});

const everythingAbout = async (...needles: string[]): Promise<string[]> => {
  const pages = await Promise.all(
    Object.values(tables).map((TableName) => db.client.send(new ScanCommand({ TableName }))),
  );
  return pages
    .flatMap(({ Items = [] }) => Items)
    .filter((item) => needles.some((needle) => JSON.stringify(item).includes(needle)))
    .map((item) => String(item['type'] ?? item['pk']));
};

/** The function `erase` as the clock calls it, some minutes later. */
const tickAfter = async (minutes: number): Promise<void> => {
  const tools = toolsOn(db.client);
  const now = () => plusMillis(tools.now(), minutes * 60_000);
  const nothingDue = {
    trail: memoryAuditTrail(),
    ...{ auditDays: memoryAuditDays(), blocks: memoryCallerBlocks() },
    retention: memoryRetention(memoryRequestBook()),
    carriesOut: false,
    runsOn: 'aws' as const,
  };
  await everyMinute({
    ...nothingDue,
    tools: { ...tools, now },
    ...{ now, digest: sha256, telemetry: silentTelemetry, proofUrl: async () => 'https://p' },
    idempotency: memoryIdempotencyStore(),
  })();
};

const writesOfOneErasure = async (email = 'count@x.nl'): Promise<number> => {
  const contactId = await somebody(email);
  const { client, died } = dyingAt(Number.POSITIVE_INFINITY, 'before');
  await eraseContact(toolsOn(client), request(contactId));
  return died.writes;
};

describe('erasure', () => {
  test('an erasure removes the person whole and leaves suppression, certificate and a closed head', async () => {
    const contactId = await somebody('jan@x.nl');

    const erased = await eraseContact(toolsOn(db.client), request(contactId));

    expect(erased).toMatchObject({
      outcome: 'erased',
      certificate: { status: 'completed', eventsRemoved: 3, requestedBy: 'privacy-officer' },
    });
    const left = await everythingAbout(contactId, 'jan@x.nl', 'Jan Jansen', sha256('jan@x.nl'));
    // The outbox announces; whoever drains it takes its rows away.
    expect(left.filter((type) => type !== 'outbox').toSorted()).toEqual([
      'certificate',
      'state',
      'suppression',
      'suppression-version',
    ]);
    expect(await everythingAbout('jan@x.nl', 'Jan Jansen', externalIdOf('jan@x.nl'))).toEqual([]);
  });

  test('an erasure leaves of each mail the decision, with a hash for each piece of its evidence', async () => {
    const contactId = await somebody('mailed@x.nl', { relationships: [bought] });
    const tools = toolsOn(db.client);
    const { events } = await tools.ledger.events(contactId, 0, 10);
    const [granted] = events;
    const contact = await tools.contacts.read(contactId);
    if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
    const sale = contact.relationships[0]?.sale;
    expect(sale?.evidenceId).toBe('order-mailed');
    const decision = {
      basis: 'consent',
      ruleSet: 'nl-1',
      evidenceIds: [granted?.eventId, 'order-mailed', 'replaced-since'],
    };
    const Key = { pk: `CLAIM#${contactId}`, sk: 'm1' };
    const Item = { ...Key, at: start, job: 'j', decision: JSON.stringify(decision) };
    await db.client.send(new PutCommand({ TableName: tables.mailings, Item }));

    await eraseContact(tools, request(contactId));
    await eraseContact(tools, request(contactId));

    const left = await db.client.send(new GetCommand({ TableName: tables.mailings, Key }));
    expect(left.Item).toMatchObject({ at: start, job: 'j' });
    expect(JSON.parse(String(left.Item?.['decision']))).toEqual({
      basis: 'consent',
      ruleSet: 'nl-1',
      evidenceHashes: [
        granted?.hash,
        sha256(canonicalJson(sale as unknown as Json)),
        sha256('replaced-since'),
      ],
    });
  });

  test('an erasure that is asked for again answers with the same certificate', async () => {
    const contactId = await somebody('piet@x.nl');
    const tools = toolsOn(db.client);

    const first = await eraseContact(tools, request(contactId));

    expect(await eraseContact(tools, { ...request(contactId), reason: 'again' })).toEqual(first);
    const nobody = request('nobody' as ContactId);
    expect(await eraseContact(tools, nobody)).toEqual({ outcome: 'no-contact' });
  });

  test('an erased contact that a restored table brought back goes again, under the same certificate', async () => {
    const contactId = await somebody('back@x.nl');
    const tools = toolsOn(db.client);
    const before = await db.client.send(new ScanCommand({ TableName: tables.contacts }));
    const first = await eraseContact(tools, request(contactId));
    for (const Item of before.Items ?? [])
      await db.client.send(new PutCommand({ TableName: tables.contacts, Item }));
    expect(await everythingAbout('back@x.nl')).not.toEqual([]);

    expect(await eraseContact(tools, request(contactId))).toEqual(first);

    expect(await everythingAbout('back@x.nl', externalIdOf('back@x.nl'))).toEqual([]);
  });

  test('a ledger without its contact can be erased too, and its address is left alone', async () => {
    const contactId = await somebody('orphan@x.nl');
    const tools = toolsOn(db.client);
    await tools.contacts.remove(contactId);

    const externalId = externalIdOf('orphan@x.nl');
    const erased = await eraseContact(tools, { ...request(contactId), externalId });

    expect(erased).toMatchObject({
      outcome: 'erased',
      certificate: { status: 'completed', eventsRemoved: 3, senderId: 'waterweg' },
    });
    const left = await everythingAbout(contactId, sha256('orphan@x.nl'));
    expect(left.filter((type) => type !== 'outbox').toSorted()).toEqual([
      'certificate',
      'state',
      'suppression',
      'suppression-version',
    ]);
  });

  test('whoever asks about an erased contact is told the suppression and nothing else', async () => {
    const contactId = await somebody('kees@x.nl');
    const tools = toolsOn(db.client);
    await eraseContact(tools, request(contactId));

    expect(await accessAnswer(tools, contactId)).toEqual({
      outcome: 'erased',
      certificateId: expect.any(String),
      suppressedSince: expect.any(Number),
      reason: 'objection',
    });
  });

  test('nothing can be recorded for an erased contact; its caller’s id is free for another', async () => {
    const contactId = await somebody('dirk@x.nl');
    const tools = toolsOn(db.client);
    const externalId = externalIdOf('dirk@x.nl');
    await eraseContact(tools, request(contactId));

    const said = await recordStatements(tools, {
      contactId,
      statements: (_, at) => [ticked(at)],
    });
    expect(said).toEqual({ outcome: 'erased' });
    const again = await createContact(tools, draft('new@x.nl', { externalId }));
    if (again.outcome !== 'created') throw new Error(again.outcome);
    expect(again.contact.contactId).not.toBe(contactId);
    expect(await tools.ledger.read(again.contact.contactId)).toMatchObject({ lastHash: '' });
    expect(await eraseContact(tools, request(contactId))).toMatchObject({ outcome: 'erased' });
    expect(await tools.contacts.byExternalIds([externalId])).toEqual([again.contact.contactId]);
    expect(await createContact(tools, draft('dirk@x.nl'))).toMatchObject({ outcome: 'suppressed' });
  });

  test('a crash at any write, before or after it is done, leaves an erasure that finishes', async () => {
    const writes = await writesOfOneErasure();
    expect(writes).toBeGreaterThan(10);
    let crashes = 0;

    for (const when of ['before', 'after'] as const)
      for (const nth of momentsOf(writes)) {
        const email = `crash-${when}-${nth}@x.nl`;
        const contactId = await somebody(email);
        const { client, died } = dyingAt(nth, when);
        await eraseContact(toolsOn(client), request(contactId)).catch(() => undefined);
        if (died.yes) crashes += 1;

        const erased = await eraseContact(toolsOn(db.client), request(contactId));

        expect(erased).toMatchObject({ certificate: { status: 'completed', eventsRemoved: 3 } });
        expect(await everythingAbout(email, externalIdOf(email))).toEqual([]);
        const left = await everythingAbout(contactId, sha256(email));
        expect(left.filter((type) => type !== 'outbox').toSorted()).toEqual([
          'certificate',
          'state',
          'suppression',
          'suppression-version',
        ]);
      }
    expect(crashes).toBe(2 * momentsOf(writes).length);
  }, 120_000);

  test('the clock finishes an erasure that died at any write, under its own certificate', async () => {
    const writes = await writesOfOneErasure('clock@x.nl');
    for (const nth of momentsOf(writes)) {
      const contactId = await somebody(`clock-${nth}@x.nl`);
      await eraseContact(toolsOn(dyingAt(nth, 'after').client), request(contactId)).catch(
        () => undefined,
      );

      await tickAfter(2);

      expect(await toolsOn(db.client).certificates.find(contactId)).toMatchObject({
        status: 'completed',
        reason: 'asked by the person',
        eventsRemoved: 3,
      });
      expect(await everythingAbout(`clock-${nth}@x.nl`)).toEqual([]);
    }
    const tools = toolsOn(db.client);
    expect(await tools.certificates.unfinished(plusMillis(tools.now(), 3_600_000))).toEqual([]);
  }, 120_000);

  test('an erasure that is under way is left to whoever carries it out', async () => {
    const contactId = await somebody('busy@x.nl');
    await eraseContact(toolsOn(dyingAt(3, 'after').client), request(contactId)).catch(
      () => undefined,
    );
    await tickAfter(0);
    expect(await toolsOn(db.client).certificates.find(contactId)).toMatchObject({
      status: 'started',
    });
    await tickAfter(2);
  });
});
