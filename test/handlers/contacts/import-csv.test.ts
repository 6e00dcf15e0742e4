import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactAt, decided, email } from '../../support/stop-import.ts';

type Row = Readonly<Record<string, unknown>>;
type Answer = {
  readonly status: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
  readonly nextRow?: number;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  readonly body: Readonly<Record<string, unknown>>;
};
type Api = Awaited<ReturnType<typeof contactApi>>;

const everyone = {
  senderId: 'waterweg',
  fields: { language: { value: 'nl' }, country: { value: 'NL' } },
};

const send = async (
  { call }: Api,
  file: string | Uint8Array,
  mapping: object = everyone,
  {
    importId = 'list-1',
    firstRow = undefined as number | undefined,
    rowsBefore = 0,
    headers = {},
  } = {},
): Promise<Answer> => {
  const query = new URLSearchParams({
    importId,
    ...(firstRow === undefined ? {} : { firstRow: String(firstRow) }),
    rowsBefore: String(rowsBefore),
    mapping: JSON.stringify(mapping),
  });
  const answer = await call('POST', `/v1/contacts/import?${query}`, file, {
    headers: { 'content-type': 'text/csv', ...headers },
  });
  return { status: answer.status, body: answer.body, ...(answer.body as object) } as Answer;
};

describe('a CSV file', () => {
  test('a CSV file is imported row by row, with the number and the line of each', async () => {
    const api = await contactApi();

    const { status, rows, counts, body } = await send(
      api,
      `email;voornaam;achternaam\n${email};Anja;Smit\nno address;B;C\n`,
    );

    expect(status).toBe(200);
    expect(counts).toEqual({ created: 1, malformed: 1 });
    expect(rows[0]).toMatchObject({ row: 0, line: 2, outcome: 'created' });
    expect(rows[1]).toMatchObject({ row: 1, line: 3, outcome: 'malformed' });
    expect(body['totalRows']).toBe(2);
    expect((await contactAt(api))?.name).toBe('Anja Smit');
  });

  test('a CSV file records the consent that the mapping names, and decisions use it', async () => {
    const api = await contactApi();
    const file = `email,status,agreed,entry\n${email},subscribed,1-9-2026,entry 118 of the form\n`;
    const consent = {
      purpose: { value: 'commercial' },
      topic: { value: 'offers' },
      occurredAt: { column: 'agreed' },
      upstreamProof: { column: 'entry' },
      page: { value: 'https://www.waterweg.example/sign-up' },
      privacyStatementVersion: { value: '2026-03' },
      noticeId: { value: 'offers' },
      noticeVersion: { value: '1' },
    };

    const { rows } = await send(api, file, { ...everyone, dateOrder: 'day-month', consent });

    expect(rows[0]).toMatchObject({ outcome: 'created', consents: ['granted'] });
  });

  test('a CSV file does not accept a proof that two rows share for either, however far apart they are', async () => {
    const api = await contactApi();
    const rowsOf = (first: string, last: string) =>
      Array.from({ length: 300 }, (_, index) => {
        const proof = index === 0 ? first : index === 299 ? last : `entry ${index}`;
        return `c${index}@korenaar.example,subscribed,2026-09-01,${proof}`;
      });
    const consent = {
      purpose: { value: 'commercial' },
      topic: { value: 'offers' },
      occurredAt: { column: 'agreed' },
      upstreamProof: { column: 'entry' },
      page: { value: 'https://www.waterweg.example/sign-up' },
      noticeId: { value: 'offers' },
      noticeVersion: { value: '1' },
    };
    const file = ['email,status,agreed,entry', ...rowsOf('same form', ' same form '), ''];

    const { rows } = await send(api, file.join('\n'), { ...everyone, consent });

    const told = rows.filter((row) =>
      JSON.stringify(row).includes('the same as that of another person'),
    );
    expect(told.map(({ row }) => row)).toEqual([0, 299]);
  });

  test('a CSV file records no consent that the mapping does not name', async () => {
    const api = await contactApi();

    const { rows } = await send(
      api,
      `email,status,CONFIRM_TIME\n${email},subscribed,2026-08-01 10:00:00\n`,
    );

    expect(rows[0]).toMatchObject({ outcome: 'created', consents: [] });
  });

  test('a CSV file stops whomever it says to stop, even if the row is not a valid contact', async () => {
    const api = await contactApi();

    const { rows } = await send(api, `email,country,unsubscribed\n${email},Atlantis,yes\n`, {
      senderId: 'waterweg',
    });

    expect(rows[0]).toMatchObject({ row: 0, outcome: 'stopped', stop: 'on-address' });
    expect(JSON.stringify(rows[0]?.['errors'])).toContain('column `country`');
    expect((await decided(api)).effect).toBe('deny');
  });

  test('a CSV file may be a mere list of addresses to suppress', async () => {
    const api = await contactApi();

    const { counts } = await send(api, `${email}\njoke@post.example\n`, {
      senderId: 'waterweg',
      fields: { status: { value: 'unsubscribed' } },
    });

    expect(counts).toEqual({ stopped: 2 });
    expect((await decided(api)).effect).toBe('deny');
  });

  test.each([
    ['with a header', 'Email', 'unsubscribed'],
    ['with a byte order mark and blank lines', '\ufeffe-mailadres', 'unsubscribed'],
    ['of bounces', 'Email Address', 'bounced'],
    ['of complaints', 'email', 'complaint'],
    ['of objections', 'email', 'objected'],
  ])(
    'a CSV file may be a list to keep off %s: known and unknown alike, and without country or language',
    async (_, header, word) => {
      const api = await contactApi();
      await api.call('POST', '/v1/contacts', {
        senderId: 'waterweg',
        email,
        language: 'nl',
        country: 'NL',
      });

      const { rows } = await send(
        api,
        `${header}\n${email}\n\nJoke <joke@post.example>\nno address\n`,
        {
          senderId: 'waterweg',
          fields: { status: { value: word } },
        },
      );

      expect(rows).toMatchObject([
        { outcome: 'stopped', stop: 'on-contact' },
        { outcome: 'stopped', stop: 'on-address' },
        { outcome: 'malformed', stop: 'not-recorded', errors: [{ pointer: '/rows/2/email' }] },
      ]);
      expect((await decided(api)).effect).toBe('deny');
    },
  );

  test('a CSV file imports relations, without which nobody may get service mail', async () => {
    const api = await contactApi();

    const { rows } = await send(api, `email,klant sinds\n${email},2025-01-02\n`, {
      ...everyone,
      relation: {
        role: { value: 'customer' },
        service: { value: 'hosting' },
        since: { column: 'klant sinds' },
      },
    });

    expect(rows[0]).toMatchObject({ outcome: 'created' });
    expect((await contactAt(api))?.relationships).toMatchObject([
      { relationshipId: 'customer-hosting', role: 'customer', service: 'hosting' },
    ]);
  });

  test('a CSV file records every row once, even if it is sent twice, whole or in parts', async () => {
    const api = await contactApi();
    const stop = { senderId: 'waterweg', fields: { ...everyone.fields, status: { column: 's' } } };
    const file = `email,s\n${email},active\njoke@post.example,objected\n`;
    await send(api, file, stop);

    const again = await send(api, file, stop, { firstRow: 1 });
    const events = async () =>
      (await api.world.ledger.read((await contactAt(api))?.contactId as never)) as object;
    const before = await events();
    await send(api, file, stop);

    expect(again.rows.map(({ row }) => row)).toEqual([1]);
    expect(await events()).toEqual(before);
  });

  test.each([
    [
      'a column that the file lacks',
      { ...everyone, fields: { email: { column: 'mail' } } },
      /no such column/,
    ],
    ['a mapping of unknown fields', { ...everyone, colour: 'red' }, /unknown|unrecognized/i],
    ['no sender', { fields: {} }, /./],
    [
      'one proof for everybody',
      { ...everyone, consent: { upstreamProof: { value: 'all opted in' } } },
      /every row/,
    ],
  ])('a CSV file is refused for %s, and changes nothing', async (_, mapping, message) => {
    const api = await contactApi();

    const { status, errors } = await send(api, `email\n${email}\n`, mapping);

    expect(status).toBe(400);
    expect(errors?.map((one) => one.message).join()).toMatch(message);
    expect(await contactAt(api)).toBeUndefined();
  });

  test.each([
    ['that is empty', '', /no row/],
    ['with a quotation mark left open', `email,name\n${email},"Anja\n`, /line .*never closed/],
    ['that is not UTF-8', `email,name\n${email},J\ufffdrgen\n`, /UTF-8/],
    ['without addresses', 'name,city\nAnja,Utrecht\n', /no column of addresses/],
  ])('a CSV file is refused in words: one %s', async (_, text, message) => {
    const api = await contactApi();

    const { status, errors } = await send(api, text);

    expect(status).toBe(400);
    expect(errors?.map((one) => one.message).join()).toMatch(message);
  });

  test('a CSV file is rejected above 4 MB, but not above 1 MB', async () => {
    const api = await contactApi();

    expect((await send(api, `email\n${'x'.repeat(4_000_000)}\n`)).status).toBe(413);
    const padded = `email,note\n${email},${'x'.repeat(900_000)}\njoke@post.example,${'y'.repeat(900_000)}\n`;
    expect((await send(api, padded)).status).toBe(200);
  });

  test('a CSV file is read correctly in Windows-1252, with an Idempotency-Key too', async () => {
    const api = await contactApi();
    const bytes = Buffer.from(`email;voornaam\n${email};Jürgen\n`, 'latin1');

    const { status } = await send(api, bytes, everyone, {
      headers: { 'content-type': 'application/csv', 'idempotency-key': 'k1' },
    });

    expect(status).toBe(200);
    expect((await contactAt(api))?.name).toBe('Jürgen');
  });

  test('a CSV file is not searched for a yes or no in the column that is mapped to the status', async () => {
    const api = await contactApi();
    const mapping = {
      ...everyone,
      fields: { ...everyone.fields, status: { column: 'Nieuwsbrief' } },
      statuses: { geen: 'none' },
    };

    const { rows } = await send(
      api,
      `email;Nieuwsbrief\n${email};geen\njoke@post.example;uitgeschreven\n`,
      mapping,
    );

    expect(rows).toMatchObject([
      { outcome: 'created' },
      { outcome: 'created', stop: 'on-contact' },
    ]);
  });

  test('a CSV file has its rows numbered within the whole list if it is a part of one', async () => {
    const api = await contactApi();
    const stop = { senderId: 'waterweg', fields: { ...everyone.fields, status: { column: 's' } } };
    const whole = `email,s\n${email},active\njoke@post.example,objected\n`;
    await send(api, whole, stop);

    const part = await send(api, 'email,s\njoke@post.example,objected\nno address,active\n', stop, {
      rowsBefore: 1,
    });

    expect(part.body['totalRows']).toBe(2);
    expect(part.rows).toMatchObject([
      { row: 1, line: 2, outcome: 'exists', repeated: true },
      {
        row: 2,
        line: 3,
        outcome: 'malformed',
        errors: [{ pointer: expect.stringMatching(/^\/rows\/2\b/) }],
      },
    ]);
    const rest = await send(api, 'email,s\nno address,active\nkees@post.example,active\n', stop, {
      rowsBefore: 2,
      firstRow: 3,
    });
    expect(rest.rows).toMatchObject([{ row: 3, outcome: 'created' }]);
  });

  test('a CSV file is accepted by no other route', async () => {
    const { call } = await contactApi();

    const answer = await call('POST', '/v1/contacts', 'email\na@b.nl\n', {
      headers: { 'content-type': 'text/csv' },
    });

    expect(answer.status).toBe(415);
  });
});

describe('a list in parts', () => {
  test('a list in parts keeps the numbers of its rows, so the same part sent twice records nothing new', async () => {
    const api = await contactApi();
    const part = {
      importId: 'l',
      firstRow: 500,
      rows: [
        {
          senderId: 'waterweg',
          email,
          language: 'nl',
          country: 'NL',
          consents: [{ type: 'objected' }],
        },
      ],
    };

    const send = async () => (await api.call('POST', '/v1/contacts/import', part)).body['rows'];
    const version = async () => {
      const head = await api.world.ledger.read((await contactAt(api))?.contactId as never);
      return head.outcome === 'live' ? head.state.version : undefined;
    };

    expect(await send()).toMatchObject([{ row: 500, outcome: 'created' }]);
    const recorded = await version();
    expect(await send()).toMatchObject([{ row: 500, outcome: 'exists' }]);
    await send();
    expect(await version()).toBe(recorded);
  });
});
