import { describe, expect, test } from 'vitest';
import { audited } from '../../../functions/runtime/audited.ts';
import { apiRoutes } from '../../../local/api-routes.ts';
import { auditOf, withoutPersons } from '../../../shared/deployment/audited-routes.ts';
import { roleScopes } from '../../../shared/deployment/roles.ts';
import type { AuditEntry, AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';

type Answer = { readonly statusCode: number; readonly body?: string };

const world = ({
  status = 200,
  isDown = false,
  error = new Error('the table is away'),
}: {
  status?: number;
  isDown?: boolean;
  error?: Error;
} = {}) => {
  const entries: AuditEntry[] = [];
  const steps: string[] = [];
  const missed: string[] = [];
  const trail = {
    append: async (entry: AuditEntry) => {
      steps.push('recorded');
      if (isDown) throw error;
      entries.push(entry);
    },
  } as unknown as AuditTrail;
  const telemetry = { error: (code: string) => missed.push(code) } as never;
  const handler = async (_event?: unknown): Promise<Answer> => {
    steps.push('answered');
    return { statusCode: status, body: 'of a person' };
  };
  const call = async (event: unknown) =>
    (await audited(handler, { trail, telemetry })(event)) as Answer;
  return { call, entries, steps, missed };
};

const request = (routeKey: string, over: object = {}) => ({
  routeKey,
  pathParameters: { contactId: 'anja' },
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
  test('that is answered with personal data is recorded before the answer is given', async () => {
    const { call, entries, steps } = world();
    const event = request(readContact, { headers: { 'purpose-of-access': 'complaint 2026-17' } });
    expect(await call(event)).toEqual({ statusCode: 200, body: 'of a person' });
    expect(steps).toEqual(['answered', 'recorded']);
    expect(entries).toMatchObject([
      {
        ...{ kind: 'read', route: readContact, ids: { contactId: 'anja' } },
        ...{ caller: { kind: 'jwt', id: 'officer' }, roles: ['privacy-officer'] },
        purpose: 'complaint 2026-17',
      },
    ]);
  });

  test('that changes something is recorded before it is done', async () => {
    const { call, entries, steps } = world();
    await call(request(eraseContact));
    expect(steps).toEqual(['recorded', 'answered']);
    expect(entries).toMatchObject([{ kind: 'change', route: eraseContact }]);
  });

  test.each([400, 403, 404, 500])(
    'that is answered with %i tells nothing of a person',
    async (status) => {
      const { call, entries } = world({ status });
      expect(await call(request(readContact))).toMatchObject({ statusCode: status });
      expect(entries).toEqual([]);
    },
  );

  test.each([readContact, eraseContact])(
    'is refused when it cannot be recorded, and shows nothing: %s',
    async (route) => {
      const { call, steps, missed } = world({ isDown: true });
      const { statusCode, body = '' } = await call(request(route));
      expect([statusCode, JSON.parse(body).code]).toEqual([500, 'internal']);
      expect(body).not.toContain('of a person');
      expect(missed).toEqual(['audit-missed']);
      expect(steps.includes('answered')).toBe(route === readContact);
    },
  );

  test('that cannot be recorded because of a throttle may be tried again', async () => {
    const error = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const { call } = world({ isDown: true, error });
    expect(await call(request(readContact))).toMatchObject({
      ...{ statusCode: 503, headers: { 'retry-after': '1' } },
    });
  });

  test('that stops mail is done though it cannot be recorded, whatever purpose it states', async () => {
    const { call, missed } = world({ isDown: true });
    const event = request(withdraw, { headers: { 'purpose-of-access': 'a@b.example' } });
    expect(await call(event)).toMatchObject({ statusCode: 200 });
    expect(missed).toEqual(['audit-missed']);
  });

  test.each(['a@b.example', 'x'.repeat(101), '<b>', 'a\u0000b'])(
    'with a purpose that may be an address or is no line is refused by its name: %s',
    async (purpose) => {
      const { call, steps } = world();
      const event = request(readContact, { headers: { 'purpose-of-access': purpose } });
      const { statusCode, body = '' } = await call(event);
      expect([statusCode, JSON.parse(body).errors[0].pointer]).toEqual([400, 'Purpose-Of-Access']);
      expect(steps).toEqual([]);
    },
  );

  test('has no id on the trail that is none, for it may be an address', async () => {
    const { call, entries } = world();
    await call(request(readContact, { pathParameters: { contactId: 'a@b.example', x: 'fine' } }));
    expect(entries[0]?.ids).toEqual({ x: 'fine' });
  });

  test('by an AWS principal is recorded by its name, without roles that a token would have', async () => {
    const { call, entries } = world();
    const userArn = 'arn:aws:iam::111122223333:user/officer';
    await call(request(readContact, { requestContext: { authorizer: { iam: { userArn } } } }));
    expect(entries).toMatchObject([{ caller: { kind: 'iam' }, roles: [] }]);
  });

  test.each([
    ['by nobody', { routeKey: readContact }],
    ['of the clock', { source: 'aws.events' }],
    ['of what holds nothing of a person', request('GET /v1/senders')],
  ])('%s passes through', async (_, event) => {
    const { call, entries } = world();
    expect(await call(event)).toMatchObject({ statusCode: 200 });
    expect(entries).toEqual([]);
  });
});

describe('the routes of the API', () => {
  const routes = apiRoutes().filter(({ routeKey }) => / \/v1\//.test(routeKey));

  test('that are left out are routes', () => {
    const keys = new Set(routes.map(({ routeKey }) => routeKey));
    expect([...withoutPersons].filter((one) => !keys.has(one))).toEqual([]);
  });

  test('change nothing unrecorded, and answer with nothing of a contact unrecorded', () => {
    const left = routes.map(({ routeKey }) => routeKey).filter((one) => auditOf(one) === 'none');
    const named = /contact|verdict|mails|request|suppression|hold|audit|feedback|due/i;
    expect(left.filter((one) => named.test(one))).toEqual([]);
    const changing = left.filter((one) => !one.startsWith('GET '));
    expect(changing).toEqual(['POST /v1/classifications']);
  });

  test('are answered by functions that record', async () => {
    const { readFileSync } = await import('node:fs');
    const { functions } = await import('../../../shared/deployment/functions.ts');
    const recorded = routes.filter(({ routeKey }) => auditOf(routeKey) !== 'none');
    for (const name of new Set(recorded.map(({ functionName }) => functionName)))
      expect([name, readFileSync(`functions/${functions[name].folder}/index.ts`, 'utf8')]).toEqual([
        name,
        expect.stringContaining('export const handler = audited(api, { trail, telemetry });'),
      ]);
  });
});
