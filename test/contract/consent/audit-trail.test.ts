import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbAuditTrail } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { type ContactId, internalContactId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { AuditEntry, AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';
import { callersOf } from '../../../shared/subjects/audit/callers-of.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryAuditTrail } from '../../support/memory/memory-audit-trail.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const trails: readonly (readonly [string, () => Promise<AuditTrail>])[] = [
  ['DynamoDB', async () => dynamoDbAuditTrail(db.client, await db.table())],
  ['SQLite', async () => memoryAuditTrail()],
];

const [anja, bas] = ['A', 'B'].map((sign) => internalContactId(sign.repeat(22))) as [
  ContactId,
  ContactId,
];

const entry = (auditId: string, moment: string, over: Partial<AuditEntry> = {}): AuditEntry => ({
  auditId,
  at: instantFromMillis(Date.parse(moment)),
  caller: { kind: 'jwt', id: 'officer' },
  roles: ['privacy-officer'],
  kind: 'read',
  route: 'GET /v1/contacts/{contactId}',
  ids: {},
  contacts: [anja],
  ...over,
});

const day = '2026-11-29';
const some = [
  entry('a1', `${day}T00:00:00Z`),
  entry('a2', `${day}T10:00:00Z`, { contacts: [anja, bas], purpose: 'case 12' }),
  entry('a3', `${day}T11:00:00Z`, { caller: { kind: 'iam', id: 'arn:shop' }, roles: [] }),
  entry('a4', `${day}T23:59:59.999Z`, { kind: 'change', contacts: [] }),
  entry('b1', '2026-11-30T00:00:00Z'),
];

describe.each(trails)('audit trail: %s', (_name, open) => {
  test.each([1, 2, 3, 100])(
    'the audit trail has the entries of a day in order, %i on a page',
    async (limit) => {
      const trail = await open();
      for (const one of some.toReversed()) await trail.append(one);
      const found: AuditEntry[] = [];
      let after: string | undefined;
      do {
        const page = await trail.page(day, limit, { after });
        expect(page.entries.length).toBeLessThanOrEqual(limit);
        found.push(...page.entries);
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(some.slice(0, 4));
      expect(await trail.page('2026-11-28', limit)).toEqual({ entries: [] });
    },
  );

  test('the audit trail finds those of a caller, of a contact among others, and of both', async () => {
    const trail = await open();
    for (const one of some) await trail.append(one);
    const ids = async (wanted: Parameters<AuditTrail['page']>[2]) =>
      (await trail.page(day, 10, wanted)).entries.map(({ auditId }) => auditId);
    expect(await ids({ caller: 'officer' })).toEqual(['a1', 'a2', 'a4']);
    expect(await ids({ contactId: anja })).toEqual(['a1', 'a2', 'a3']);
    expect(await ids({ contactId: bas })).toEqual(['a2']);
    expect(await ids({ caller: 'arn:shop', contactId: anja })).toEqual(['a3']);
    expect(await ids({ caller: 'nobody' })).toEqual([]);
  });

  test('the audit trail puts nothing over an entry that is there', async () => {
    const trail = await open();
    const [one] = some as [AuditEntry];
    await trail.append(one);
    await expect(trail.append({ ...one, purpose: 'forged' })).rejects.toThrow();
    expect((await trail.page(day, 10)).entries).toEqual([one]);
  });

  test('the audit trail knows who called since a day, with which roles and when last', async () => {
    const trail = await open();
    for (const one of some) await trail.append(one);
    await trail.append(entry('c1', '2026-12-01T00:00:00Z', { roles: ['marketer'] }));
    expect(callersOf(await trail.callersSince(day), '2026-11-30')).toEqual([
      {
        caller: { kind: 'jwt', id: 'officer' },
        ...{ roles: ['marketer'], findings: ['undoes-four-eyes', 'roles-changed'] },
        ...{ firstSeen: day, lastSeen: '2026-12-01', days: 3 },
      },
      {
        caller: { kind: 'iam', id: 'arn:shop' },
        ...{ roles: [], findings: ['long-unseen'] },
        ...{ firstSeen: day, lastSeen: day, days: 1 },
      },
    ]);
    expect(callersOf(await trail.callersSince('2026-12-02'), day)).toEqual([]);
  });
});
