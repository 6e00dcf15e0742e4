import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';

const columns = [
  'email',
  'country',
  'status',
  'agreed',
  'stopped',
  'role',
  'since',
  'sold',
  'bill',
  'mail',
];
const mapping: ListMapping = {
  senderId: 'waterweg',
  zone: 'Europe/Amsterdam',
  fields: {
    email: { column: 'email' },
    country: { column: 'country', otherwise: 'NL' },
    language: { value: 'nl' },
    status: { column: 'status' },
  },
  stops: [{ column: 'stopped', means: 'unsubscribed' }],
  statuses: { 'on hold': 'none', Bye: 'objected' },
  consent: {
    purpose: { value: 'commercial' },
    topic: { value: 'offers' },
    occurredAt: { column: 'agreed' },
    noticeId: { value: 'offers' },
    noticeVersion: { value: '2' },
  },
  relation: {
    role: { column: 'role' },
    service: { value: 'Hosting plan' },
    since: { column: 'since' },
    soldAt: { column: 'sold' },
    evidenceId: { column: 'bill' },
    paid: { value: 'yes' },
    addressCollected: { value: 'yes' },
    productFamilies: { value: 'hosting; domains' },
    optOutShown: { value: 'yes' },
    optOutUsed: { value: 'no' },
  },
};
const read = (cells: Readonly<Record<string, string>>, map = mapping) =>
  rowReader(columns, map)({ row: 0, line: 2, cells: columns.map((name) => cells[name] ?? '') });

describe('a row of a list', () => {
  it('a row of a list carries the consent that the mapping names, with its moment', () => {
    const found = read({ email: 'a@b.nl', status: 'Subscribed', agreed: '2024-05-01 09:14:02' });
    expect(found.faults).toEqual([]);
    expect(found.body).toMatchObject({
      email: 'a@b.nl',
      country: 'NL',
      language: 'nl',
      consents: [
        {
          type: 'imported',
          purpose: 'commercial',
          topic: 'offers',
          occurredAt: '2024-05-01T07:14:02.000Z',
          notice: { noticeId: 'offers', version: 2 },
        },
      ],
    });
  });

  it.each([
    ['no moment', { status: 'subscribed' }, 1],
    ['an empty status', { agreed: '2024-05-01' }, 0],
    ['a status that is neither', { status: 'on hold', agreed: '2024-05-01' }, 0],
  ])('a row of a list carries none with %s', (_, cells, notes) => {
    const found = read({ email: 'a@b.nl', ...cells });
    expect(found.body?.['consents']).toEqual([]);
    expect(found.notes.length).toBe(notes);
  });

  it.each([
    ['a word', { status: 'afgemeld' }, [{ type: 'withdrawn' }]],
    ['a word of this list', { status: 'bye' }, [{ type: 'objected' }]],
    ['a yes', { stopped: 'ja' }, [{ type: 'unsubscribed' }]],
    ['a day', { stopped: '2025-02-03' }, [{ type: 'unsubscribed', occurredAt: '2025-02-03' }]],
    ['a day that may be two', { stopped: '03-02-2025' }, [{ type: 'unsubscribed' }]],
    [
      'an hour of the zone of the list',
      { stopped: '2025-02-03 10:00' },
      [{ type: 'unsubscribed', occurredAt: '2025-02-03T09:00:00.000Z' }],
    ],
    [
      'an hour with its offset',
      { stopped: '2025-02-03T10:00:00+05:00' },
      [{ type: 'unsubscribed', occurredAt: '2025-02-03T05:00:00.000Z' }],
    ],
    [
      'an hour that the clock skipped',
      { stopped: '2025-03-30 02:30' },
      [{ type: 'unsubscribed', occurredAt: '2025-03-30T02:30:00.000Z' }],
    ],
    [
      'a word, with its moment in another column',
      { status: 'afgemeld', stopped: '2025-02-03 10:00' },
      [
        { type: 'withdrawn', occurredAt: '2025-02-03T09:00:00.000Z' },
        { type: 'unsubscribed', occurredAt: '2025-02-03T09:00:00.000Z' },
      ],
    ],
    [
      'a word of another kind, which the moment is not of',
      { status: 'bye', stopped: '2025-02-03' },
      [{ type: 'objected' }, { type: 'unsubscribed', occurredAt: '2025-02-03' }],
    ],
    [
      'a word, with a moment that cannot be read',
      { status: 'afgemeld', stopped: '03-02-2025' },
      [{ type: 'withdrawn' }, { type: 'unsubscribed' }],
    ],
    ['a reason', { stopped: 'too many mails' }, [{ type: 'unsubscribed' }]],
    ['no', { stopped: 'No' }, []],
    ['never', { stopped: 'never' }, []],
  ])('a row of a list states a stop by %s', (_, cells, stops) => {
    const found = read(
      { email: 'a@b.nl', agreed: '2024-05-01', status: 'none-of-it', ...cells },
      {
        ...mapping,
        statuses: { ...mapping.statuses, 'none-of-it': 'subscribed' },
      },
    );
    const consents = (found.body?.['consents'] ?? []) as { type: string }[];
    expect(consents.filter(({ type }) => type !== 'imported')).toEqual(stops);
    if (stops.length > 0) expect(consents.some(({ type }) => type === 'imported')).toBe(false);
  });

  it('a row of a list dates a stop by the order of days and months that the mapping states', () => {
    const dayFirst = { ...mapping, dateOrder: 'day-month' } as const;
    expect(read({ email: 'a@b.nl', stopped: '03-02-2025' }, dayFirst).body?.['consents']).toEqual([
      { type: 'unsubscribed', occurredAt: '2025-02-03' },
    ]);
  });

  it('a row of a list reads the moment of an export of Mailchimp as UTC, whatever the zone of the list', () => {
    const stops = [{ column: 'UNSUB_TIME', means: 'unsubscribed' }] as const;
    const cells = ['a@b.nl', '2025-02-03 10:00:07'];
    const row = rowReader(['email', 'UNSUB_TIME'], {
      senderId: 'waterweg',
      zone: 'Europe/Amsterdam',
      fields: { email: { column: 'email' } },
      stops,
    })({ row: 0, line: 2, cells });
    expect(row.body?.['consents']).toEqual([
      { type: 'unsubscribed', occurredAt: '2025-02-03T10:00:07.000Z' },
    ]);
  });

  it('a row of a list is refused for a status that nobody understands, and says how to mend it', () => {
    const found = read({ email: 'a@b.nl', status: 'VIP' });
    expect(found.body).toBeUndefined();
    expect(found.faults).toEqual([
      {
        column: 'status',
        message: 'the status `VIP` is not understood: say in `statuses` what it means',
      },
    ]);
  });

  it('a row of a list keeps its relation, with the sale and its id', () => {
    const found = read({
      email: 'a@b.nl',
      role: 'Customer',
      sold: '2025-01-02',
      bill: 'inv-7',
    });
    expect(found.body?.['relationships']).toEqual([
      {
        relationshipId: 'customer-hosting-plan',
        role: 'customer',
        service: 'Hosting plan',
        since: '2025-01-02',
        sale: {
          evidenceId: 'inv-7',
          soldAt: '2025-01-02',
          soldBy: 'waterweg',
          paid: true,
          addressCollectedInSale: true,
          productFamilies: ['hosting', 'domains'],
          optOut: { shown: true, used: false },
        },
      },
    ]);
  });

  it('a row of a list without a role has no relation; with one it needs a day', () => {
    expect(read({ email: 'a@b.nl' }).body?.['relationships']).toEqual([]);
    expect(read({ email: 'a@b.nl', role: 'user' }).faults).toEqual([
      { column: 'since', message: 'no day since which the relation exists' },
    ]);
  });

  it('a row of a list has no relation where the mapping gives every row the role and this one has no day', () => {
    const relation = { ...mapping.relation, role: { value: 'customer' } };
    const found = read({ email: 'a@b.nl' }, { ...mapping, relation });
    expect(found.body?.['relationships']).toEqual([]);
    expect(found.notes).toEqual([
      {
        column: 'since',
        message:
          'no day since which the relation exists: none is recorded, and without one nobody gets service mail',
      },
    ]);
  });

  it('a row of a list never loses a stop to anything else in the row', () => {
    const junk = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(
        fc.record({ country: junk, agreed: junk, role: junk, since: junk, sold: junk, bill: junk }),
        (cells) => {
          const found = read({ email: 'joke@post.example', stopped: 'yes', ...cells });
          expect(found.body).toMatchObject({
            senderId: 'waterweg',
            email: 'joke@post.example',
            consents: [{ type: 'unsubscribed' }],
          });
        },
      ),
    );
  });

  it('a row of a list carries a consent only for a subscriber who stopped nothing', () => {
    const word = fc.constantFrom(
      '',
      'subscribed',
      'unsubscribed',
      'VIP',
      'on hold',
      'bye',
      'cleaned',
    );
    const stop = fc.constantFrom('', 'yes', 'no', '2025-01-01', 'x');
    fc.assert(
      fc.property(word, stop, (status, stopped) => {
        const found = read({ email: 'a@b.nl', status, stopped, agreed: '2024-05-01' });
        const consents = (found.body?.['consents'] ?? []) as { type: string }[];
        const isFree = stopped === '' || stopped === 'no';
        expect(consents.some(({ type }) => type === 'imported')).toBe(
          status === 'subscribed' && isFree,
        );
      }),
    );
  });
});
