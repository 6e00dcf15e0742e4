import { describe, expect, test } from 'vitest';
import { audited } from '../../../functions/runtime/audited.ts';
import { noteContacts } from '../../../functions/runtime/noted-contacts.ts';
import { apiRoutes } from '../../../local/api-routes.ts';
import { auditOf, withoutPersons } from '../../../shared/deployment/audited-routes.ts';
import { roleScopes } from '../../../shared/deployment/roles.ts';
import { internalContactId } from '../../../shared/kernel/ids.ts';
import type { RecordedBy } from '../../../shared/kernel/recorded-by.ts';
import type { AuditEntry, AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';

type Answer = { readonly statusCode: number; readonly body?: string };

const anja = internalContactId('A'.repeat(22));
const bas = internalContactId('B'.repeat(22));

/** A handler that resolves and shows contacts as handlers do, and a trail that may be away. */
const world = ({
  status = 200,
  isDown = false,
  blocked = false,
  error = new Error('the table is away'),
  notes = [[anja]],
}: {
  status?: number;
  isDown?: boolean;
  blocked?: boolean | 'unknown';
  error?: Error;
  notes?: readonly (readonly string[])[];
} = {}) => {
  const entries: AuditEntry[] = [];
  const steps: string[] = [];
  const missed: string[] = [];
  const trail = {
    isBlocked: async (caller: RecordedBy) => {
      if (blocked === 'unknown') throw error;
      return blocked && caller.id === 'officer';
    },
    append: async (entry: AuditEntry) => {
      steps.push('began');
      await new Promise((resolve) => setImmediate(resolve));
      if (isDown) throw error;
      entries.push(entry);
      steps.push('recorded');
    },
  } as unknown as AuditTrail;
  const said = (code: string) => missed.push(code);
  const telemetry = { error: said, warn: said } as never;
  const handler = async (_event?: unknown): Promise<Answer> => {
    try {
      for (const ids of notes) await noteContacts(ids);
    } catch {
      return { statusCode: 503, body: 'not recorded' };
    }
    steps.push('answered');
    return { statusCode: status, body: 'of a person' };
  };
  const call = async (event: unknown) =>
    (await audited(handler, { trail, telemetry })(event)) as Answer;
  return { call, entries, steps, missed };
};

const request = (routeKey: string, over: object = {}) => ({
  routeKey,
  pathParameters: { contactId: 'crm-anja' },
  headers: {},
  requestContext: {
    requestId: 'request-1',
    authorizer: {
      jwt: { claims: { sub: 'officer', scope: roleScopes['privacy-officer'].join(' ') } },
    },
  },
  ...over,
});
const readContact = 'GET /v1/contacts/{contactId}';
const eraseContact = 'POST /v1/contacts/{contactId}/erasure';
const withdraw = 'POST /v1/contacts/{contactId}/withdrawals';

describe('a call of the API', () => {
  test('a call of the API that is answered with personal data is on the trail before the answer is given, and costs it no wait', async () => {
    const { call, entries, steps } = world();
    const event = request(readContact, { headers: { 'purpose-of-access': 'complaint 2026-17' } });
    expect(await call(event)).toEqual({ statusCode: 200, body: 'of a person' });
    // The entry is written while the answer is read.
    expect(steps).toEqual(['began', 'answered', 'recorded']);
    expect(entries).toMatchObject([
      {
        ...{ kind: 'read', route: readContact, ids: {}, contacts: [anja] },
        ...{ caller: { kind: 'jwt', id: 'officer' }, roles: ['privacy-officer'] },
        purpose: 'complaint 2026-17',
      },
    ]);
  });

  test('a call of the API that changes something of a contact is recorded, with our id of it, before it is done', async () => {
    const { call, entries, steps } = world();
    await call(request(eraseContact));
    expect(steps).toEqual(['began', 'recorded', 'answered']);
    expect(entries).toMatchObject([{ kind: 'change', route: eraseContact, contacts: [anja] }]);
  });

  test('a call of the API whose contact is only known from its answer is recorded before, and again with whom it was', async () => {
    const { call, entries, steps } = world({ notes: [[anja, bas]] });
    await call(request('POST /v1/contacts', { pathParameters: {} }));
    expect(steps).toEqual(['began', 'recorded', 'answered', 'began', 'recorded']);
    expect(entries).toMatchObject([{ contacts: [] }, { contacts: [anja, bas] }]);
    expect(entries[1]?.goesOnWith).toBe(entries[0]?.auditId);
  });

  test('a call of the API that shows others beside whom it names has them on the trail too, each once', async () => {
    const { call, entries } = world({ notes: [[anja], [bas, anja], [bas]] });
    await call(request(readContact));
    expect(entries.map(({ contacts }) => contacts)).toEqual([[anja], [bas]]);
  });

  test('a call of the API that shows thousands is recorded in parts that a store takes', async () => {
    const many = Array.from({ length: 2_500 }, (_, at) =>
      internalContactId(String(at).padStart(22, '0')),
    );
    const { call, entries } = world({ notes: [many] });
    await call(request('POST /v1/contacts/import', { pathParameters: {} }));
    expect(entries.map(({ contacts }) => contacts.length)).toEqual([0, 1_000, 1_000, 500]);
  });

  test('a call of the API keeps nothing of what the caller calls a contact, nor of a query or a body', async () => {
    const { call, entries } = world({ notes: [['crm-anja', 'a@b.example']] });
    const pathParameters = { contactId: 'crm-anja', senderId: 'a@b.example', x: 'fine' };
    const queryStringParameters = { email: 'a@b.example' };
    await call(request(readContact, { pathParameters, queryStringParameters, body: 'crm-anja' }));
    await call(request(withdraw, { pathParameters }));
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(/anja|example|fine/);
  });

  test.each([400, 403, 404, 500])(
    'a call of the API that is answered with %i and names nobody tells nothing of a person',
    async (status) => {
      const { call, entries } = world({ status, notes: [] });
      expect(await call(request(readContact))).toMatchObject({ statusCode: status });
      expect(entries).toEqual([]);
    },
  );

  test('a call of the API that cannot be recorded is refused and shows nothing', async () => {
    const { call, missed } = world({ isDown: true });
    const { statusCode, body = '' } = await call(request(readContact));
    expect([statusCode, JSON.parse(body).code]).toEqual([500, 'internal']);
    expect(body).not.toContain('of a person');
    expect(missed).toEqual(['audit-missed']);
  });

  test.each([eraseContact, 'POST /v1/notices'])(
    'a call of the API that is a change is not made when it cannot be recorded: %s',
    async (route) => {
      const { call, steps, missed } = world({ isDown: true });
      expect((await call(request(route))).statusCode).toBeGreaterThanOrEqual(500);
      expect(steps).toEqual(['began']);
      expect(missed).toEqual(['audit-missed']);
    },
  );

  test('a call of the API that cannot be recorded because of a throttle may be tried again', async () => {
    const error = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const { call } = world({ isDown: true, error });
    expect(await call(request(readContact))).toMatchObject({
      ...{ statusCode: 503, headers: { 'retry-after': '1' } },
    });
  });

  test('a call of the API that stops mail is done though it cannot be recorded, whatever purpose it states, and waits for nothing', async () => {
    const { call, missed, steps } = world({ isDown: true });
    const event = request(withdraw, { headers: { 'purpose-of-access': 'a@b.example' } });
    expect(await call(event)).toMatchObject({ statusCode: 200 });
    expect(steps).toEqual(['began', 'answered']);
    expect(missed).toEqual(['audit-missed']);
  });

  test.each(['GET /v1/contacts/{contactId}', 'GET /v1/senders', eraseContact, withdraw])(
    'a call of the API by a blocked caller is refused at once, whatever it asks for: %s',
    async (route) => {
      const { call, entries, steps, missed } = world({ blocked: true });
      const { statusCode, body = '' } = await call(request(route));
      expect([statusCode, JSON.parse(body).code]).toEqual([403, 'forbidden']);
      expect([entries, steps, missed]).toEqual([[], [], ['caller-blocked']]);
    },
  );

  test('a call of the API by a caller other than the blocked one is answered', async () => {
    const { call } = world({ blocked: true });
    const userArn = 'arn:aws:iam::111122223333:user/officer';
    const iam = { requestContext: { authorizer: { iam: { userArn } } } };
    expect(await call(request(readContact, iam))).toMatchObject({ statusCode: 200 });
  });

  test('a call of the API is refused while nobody knows who is blocked, but for a stop', async () => {
    const { call, steps, missed } = world({ blocked: 'unknown' });
    expect((await call(request(readContact))).statusCode).toBe(500);
    expect((await call(request('GET /v1/senders'))).statusCode).toBe(500);
    expect([steps, missed]).toEqual([[], ['blocks-not-read', 'blocks-not-read']]);
    expect((await call(request(withdraw))).statusCode).toBe(200);
    const error = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const throttled = world({ blocked: 'unknown', error });
    expect((await throttled.call(request(readContact))).statusCode).toBe(503);
  });

  test.each([
    'a@b.example',
    '0612345678',
    'BSN 123456782',
    'x'.repeat(101),
    '<b>',
    'a\u0000b',
    'about crm-anja',
  ])(
    'a call of the API with a purpose that names somebody or is no line is refused by its name: %s',
    async (purpose) => {
      const { call, steps } = world();
      const event = request(readContact, { headers: { 'purpose-of-access': purpose } });
      const { statusCode, body = '' } = await call(event);
      expect([statusCode, JSON.parse(body).errors[0].pointer]).toEqual([400, 'Purpose-Of-Access']);
      expect(steps).toEqual([]);
    },
  );

  test('a call of the API by an AWS principal is recorded by its name, without roles that a token would have', async () => {
    const { call, entries } = world();
    const userArn = 'arn:aws:iam::111122223333:user/officer';
    await call(request(readContact, { requestContext: { authorizer: { iam: { userArn } } } }));
    expect(entries).toMatchObject([{ caller: { kind: 'iam' }, roles: [] }]);
  });

  test.each([
    ['by nobody', { routeKey: readContact }],
    ['of the clock', { source: 'aws.events' }],
    ['of what holds nothing of a person', request('GET /v1/senders')],
  ])('a call %s passes through without an entry', async (_, event) => {
    const { call, entries } = world();
    expect(await call(event)).toMatchObject({ statusCode: 200 });
    expect(entries).toEqual([]);
  });
});

describe('the routes of the API', () => {
  const routes = apiRoutes().filter(({ routeKey }) => / \/v1\//.test(routeKey));

  test('the routes that are left out of the trail are routes', () => {
    const keys = new Set(routes.map(({ routeKey }) => routeKey));
    expect([...withoutPersons].filter((one) => !keys.has(one))).toEqual([]);
  });

  test('the routes of the API change nothing unrecorded, and answer with nothing of a contact unrecorded', () => {
    const left = routes.map(({ routeKey }) => routeKey).filter((one) => auditOf(one) === 'none');
    const named = /contact|verdict|mails|request|suppression|hold|audit|feedback|due/i;
    expect(left.filter((one) => named.test(one))).toEqual([]);
    const changing = left.filter((one) => !one.startsWith('GET '));
    expect(changing).toEqual(['POST /v1/classifications']);
  });

  test('the routes of the API are answered by functions that record', async () => {
    const { readFileSync } = await import('node:fs');
    const { functions } = await import('../../../shared/deployment/functions.ts');
    const recorded = routes.filter(({ routeKey }) => auditOf(routeKey) !== 'none');
    for (const name of new Set(recorded.map(({ functionName }) => functionName))) {
      const folder = `functions/${functions[name].folder}`;
      const handler = readFileSync(`${folder}/handler.ts`, 'utf8');
      expect([name, handler]).toEqual([name, expect.stringMatching(/\baudited\(handle\(/)]);
      const index = readFileSync(`${folder}/index.ts`, 'utf8');
      expect([name, index]).toEqual([
        name,
        expect.stringMatching(/\btrail: dynamoDbAudit(?:Append|Trail)\(/),
      ]);
    }
  });
});
