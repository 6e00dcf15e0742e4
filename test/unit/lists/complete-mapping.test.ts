import { describe, expect, test } from 'vitest';
import { completeMapping, type GivenMapping } from '../../../shared/lists/complete-mapping.ts';
import { readTable } from '../../../shared/lists/read-table.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';

/** Whether each row of a list states a stop, when it is mapped so. */
const stopsIn = (text: string, given: Partial<GivenMapping>): readonly boolean[] => {
  const table = readTable(text);
  const mapping = completeMapping(suggestMapping(table), { senderId: 'w', ...given });
  const read = rowReader(table.columns, mapping);
  return table.rows.map((row) => {
    const { consents = [] } = (read(row).body ?? {}) as { consents?: { type: string }[] };
    return consents.some(({ type }) => type !== 'imported');
  });
};

const column = { column: 'status' };

describe('the mapping of a list cannot discard a stop', () => {
  test.each([
    [
      'says that the word means subscribed',
      { fields: { status: column }, statuses: { unsubscribed: 'subscribed' } },
    ],
    [
      'says that the word means nothing',
      { fields: { status: column }, statuses: { Unsubscribed: 'none' } },
    ],
    ['gives every row a status', { fields: { status: { value: 'subscribed' } } }],
    ['names no column of stops', { stops: [] }],
  ] satisfies [string, Partial<GivenMapping>][])(
    'the mapping of a list cannot discard a stop even if it %s',
    (_, given) => {
      const list =
        'email,status,unsubscribed\na@b.nl,active,\nc@b.nl,unsubscribed,\nd@b.nl,active,yes\n';
      expect(stopsIn(list, given)).toEqual([false, true, true]);
    },
  );

  test('the mapping of a list can say which stop a word means', () => {
    const list = 'email,status\na@b.nl,gone\nb@b.nl,unsubscribed\n';
    const given = { statuses: { gone: 'objected', unsubscribed: 'complaint' } } as const;
    expect(stopsIn(list, given)).toEqual([true, true]);
  });

  test('the mapping of a list can give every row a stop', () => {
    const list = 'email,status\na@b.nl,active\n';
    expect(stopsIn(list, { fields: { status: { value: 'unsubscribed' } } })).toEqual([true]);
  });
});

test.each([
  'DNC',
  'do not email',
  'un-subscribed',
  'Global Unsubscribe',
  'niet meer mailen',
  'wil geen reclame',
  'geen reclame',
  'Keine Werbung',
  'keine E-Mails',
  'Werbesperre',
  'opt-out',
  'Widerspruch',
  'uitgeschreven',
  'no marketing',
])('the status “%s” is a stop', (word) => {
  expect(stopsIn(`email,status\na@b.nl,${word}\n`, {})).toEqual([true]);
});
