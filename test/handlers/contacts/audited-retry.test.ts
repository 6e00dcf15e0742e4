import { expect, test } from 'vitest';
import { createHandler } from '../../../functions/contacts-and-consent/handler.ts';
import { httpEvent } from '../../../local/lambda/http-event.ts';
import { roleScopes } from '../../../shared/deployment/roles.ts';
import type { AuditEntry } from '../../../shared/subjects/audit/audit-trail.ts';
import { consentDependencies } from '../../support/contact-api.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { type SubjectWorld, subjectWorld } from '../../support/subject-world.ts';

type Answer = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** The function that changes contacts, and a trail that fails at the entries with these numbers. */
const open = async (failing: readonly number[]) => {
  const world: SubjectWorld = await subjectWorld();
  const entries: AuditEntry[] = [];
  let written = 0;
  const trail = {
    isBlocked: async () => false,
    append: async (entry: AuditEntry) => {
      written += 1;
      if (failing.includes(written))
        throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
      entries.push(entry);
    },
  };
  const handler = createHandler({ ...consentDependencies(world, memoryIdempotencyStore()), trail });
  const call = async (
    [method, path]: readonly [string, string],
    body: object,
    key: string | undefined,
    pathParameters: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const named = pathParameters['contactId'] ?? '';
    const url = new URL(`https://api.example${path.replace('{contactId}', named)}`);
    const headers = {
      'content-type': 'application/json',
      'if-match': '*',
      ...(key && { 'idempotency-key': key }),
    };
    const event = httpEvent(
      { url, method, headers, body: Buffer.from(JSON.stringify(body)) } as never,
      {
        ...{ routeKey: `${method} ${path}`, pathParameters, now: 0 },
        claims: { sub: 'shop', scope: roleScopes.product.join(' ') },
      },
    );
    return (await handler(event as never)) as Answer;
  };
  return { world, entries, call };
};

const create = ['POST', '/v1/contacts'] as const;
const change = ['PATCH', '/v1/contacts/{contactId}'] as const;
const anja = {
  ...{ contactId: 'anja', senderId: 'waterweg', email: 'anja@post.example' },
  ...{ language: 'nl', country: 'NL' },
};

test('a create that was made but could not be recorded is answered by its repeat, which puts the contact on the trail', async () => {
  // Before it is made it is on the trail; with whom it made it is not.
  const { entries, call } = await open([2]);
  const first = await call(create, anja, 'key-1');
  expect([first.statusCode, first.headers['retry-after']]).toEqual([503, '1']);
  expect(entries).toMatchObject([{ kind: 'change', route: 'POST /v1/contacts', contacts: [] }]);

  const again = await call(create, anja, 'key-1');
  expect(again.statusCode, again.body).toBe(201);
  expect(again.headers['idempotency-replayed']).toBe('true');
  const { internalId } = JSON.parse(again.body) as { readonly internalId: string };
  expect(entries.at(-1)).toMatchObject({ route: 'POST /v1/contacts', contacts: [internalId] });
  // Nothing was made twice.
  expect((await call(create, { ...anja, contactId: 'other' }, 'key-2')).statusCode).toBe(409);
});

test('a create that could not be recorded before it was made is not made, and its repeat is', async () => {
  const { entries, call, world } = await open([1]);
  expect((await call(create, anja, 'key-1')).statusCode).toBe(503);
  expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
  expect(entries).toEqual([]);
  const again = await call(create, anja, 'key-1');
  expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([201, undefined]);
});

test('without a key the repeat of a create that was made says so and makes no second', async () => {
  const { call, world } = await open([2]);
  expect((await call(create, anja, undefined)).statusCode).toBe(503);
  const again = await call(create, anja, undefined);
  expect(again.statusCode, again.body).toBe(409);
  expect((await world.tools.contacts.page(10)).contacts).toHaveLength(1);
});

test('the repeat of a change of a contact is on the trail with that contact', async () => {
  const { entries, call } = await open([]);
  const made = await call(create, anja, 'key-1');
  const { internalId } = JSON.parse(made.body) as { readonly internalId: string };
  const body = { language: 'en' };
  for (const _ of [1, 2]) {
    const changed = await call(change, body, 'key-2', { contactId: 'anja' });
    expect(changed.statusCode, changed.body).toBe(200);
  }
  const changes = entries.filter(({ route }) => route === 'PATCH /v1/contacts/{contactId}');
  expect(changes.map(({ contacts }) => contacts)).toEqual([[internalId], [internalId]]);
});
