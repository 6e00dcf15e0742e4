import { describe, expect, test } from 'vitest';
import { type Instant, plusMillis } from '../../../shared/kernel/instant.ts';
import { openApiDocument } from '../../../tools/openapi/open-api-document.ts';
import { contactCaller } from '../../support/contact-api.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { subjectWorld } from '../../support/subject-world.ts';

type Row = Readonly<Record<string, unknown>>;
type Answer = {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: string;
    readonly contactId: string;
  }[];
  readonly nextRow?: number;
};

/** The API over tools that take their time: a second whenever somebody looks at the clock. */
const slowApi = async () => {
  const world = await subjectWorld();
  let at: Instant = world.now();
  const now = () => {
    at = plusMillis(at, 1_000);
    return at;
  };
  const { call } = contactCaller({ now, tools: { ...world.tools, now } }, memoryIdempotencyStore());
  return async (firstRow: number, rows: readonly Row[]) =>
    (await call('POST', '/v1/contacts/import', { importId: 'list', firstRow, rows }))
      .body as unknown as Answer;
};

const rowOf = (index: number, more: Row = {}): Row => ({
  senderId: 'waterweg',
  contactId: `c-${index}`,
  email: `c${index}@korenaar.example`,
  language: 'nl',
  country: 'NL',
  ...more,
});
const rows = Array.from({ length: 300 }, (_, index) => rowOf(index));

describe('a list of JSON rows that takes too long', () => {
  test('a list of JSON rows that takes too long is answered in time, with the row from which to continue', async () => {
    const send = await slowApi();
    const first = await send(40, rows);
    expect(first.nextRow).toBe(290);
    expect(first.rows.map(({ row }) => row)).toEqual(Array.from({ length: 250 }, (_, i) => 40 + i));

    const rest = await send(290, rows.slice(250));
    expect(rest).toMatchObject({ counts: { created: 50 } });
    expect(rest.nextRow).toBeUndefined();
    expect(rest.rows.at(-1)).toMatchObject({ row: 339, contactId: 'c-299' });
  });

  test('a list of JSON rows that takes too long is not divided between a user and the customer that it names', async () => {
    const send = await slowApi();
    const relationships = [
      {
        relationshipId: 'u',
        role: 'user',
        service: 'hosting',
        since: '2026-01-01',
        customerId: 'c-299',
      },
    ];
    const answer = await send(0, [rowOf(0, { relationships }), ...rows.slice(1)]);
    expect(answer.counts).toEqual({ created: 300 });
    expect(answer.nextRow).toBeUndefined();
  });

  test('a list of JSON rows that takes too long accepts a proof that two of its rows share for neither, wherever it is divided', async () => {
    const send = await slowApi();
    const consents = [
      {
        type: 'imported',
        purpose: 'commercial',
        occurredAt: '2026-01-01T00:00:00Z',
        upstreamProof: 'one line',
      },
    ];
    const answer = await send(0, [
      rowOf(0, { consents }),
      ...rows.slice(1, 299),
      rowOf(299, { consents }),
    ]);
    expect(answer.nextRow).toBe(250);
    expect(JSON.stringify(answer.rows[0])).toContain('the same as that of another person');
  });
});

test('the shapes of rows are in the document of the API', () => {
  const { schemas } = openApiDocument().components as {
    readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>>;
  };
  expect(schemas['ImportRow']?.required).toContain('email');
  expect(schemas['RelationRow']?.required).toEqual(['senderId', 'email', 'relationships']);
  expect(schemas['StopRow']?.required).toEqual(['senderId', 'email', 'consents']);
});
