import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/lists/read-table.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';

/** The types of the stops that each row of a list states, read without a mapping of anybody's. */
const stopsOf = (text: string): readonly (readonly unknown[])[] => {
  const table = readTable(text);
  const fields = { language: { value: 'nl' }, country: { value: 'NL' } };
  const suggested = suggestMapping(table);
  const read = rowReader(table.columns, {
    ...suggested,
    senderId: 'waterweg',
    fields: { ...suggested.fields, ...fields },
  });
  return table.rows.map((row) =>
    ((read(row).body?.['consents'] ?? []) as { type: string }[]).map(({ type }) => type),
  );
};

const one = (column: string, cell: string) =>
  stopsOf(`email,${column}\na@post.example,${cell}\n`)[0];

describe('a column that says who stopped', () => {
  it.each([
    ['Email subscriber status', 'Unsubscribed', 'withdrawn'],
    ['emailStatus', 'unsubscribed', 'withdrawn'],
    ['Contact Status', 'Do Not Mail', 'suppressed'],
    ['Stop Status', 'unsubscribed', 'withdrawn'],
    ['Toestand', 'Uitgeschreven', 'withdrawn'],
    ['IsUnsub', 'true', 'unsubscribed'],
    ['UnsubscribedAt', '2024-05-06T07:08:09Z', 'unsubscribed'],
    ['IsExcludedFromCampaigns', 'true', 'unsubscribed'],
    ['IsSpamComplaining', 'true', 'complaint'],
    ['Unsubscribed On', '2024-05-06', 'unsubscribed'],
    ['email_disabled', 'true', 'unsubscribed'],
    ['is_blacklisted', '1', 'unsubscribed'],
    ['bounced_at', '2024-05-06', 'bounced'],
    ['dnc', 'email: unsubscribed', 'objected'],
    ['doNotContact', 'TRUE', 'objected'],
    ['Deaktiviert', '14.03.2024 08:00:00', 'unsubscribed'],
    ['Afmelddatum', '14-03-2024', 'unsubscribed'],
    ['subscribed_to_emails', 'false', 'refused'],
    ['Marketing opt in', 'No', 'refused'],
  ])('a column is read for stops: `%s` with `%s` is %s', (column, cell, type) => {
    expect(one(column, cell)).toEqual([type]);
  });

  it.each([
    ['Email subscriber status', 'Subscribed'],
    ['IsUnsub', 'false'],
    ['UnsubscribedAt', ''],
    ['subscribed_to_emails', 'true'],
    ['SMS subscriber status', 'Unsubscribed'],
    ['Order status', 'cancelled'],
    ['Membership', 'cancelled'],
    ['Account status', 'blocked'],
    ['Notes', 'Unsubscribed in May'],
  ])('a column states no stop: `%s` with `%s`', (column, cell) => {
    expect(one(column, cell)).toEqual([]);
  });

  it.each([
    ['Unsubscribed,Unsubscribed', 'yes,', ['unsubscribed']],
    ['Unsubscribed,Unsubscribed', ',yes', ['unsubscribed']],
    ['Status,Status', 'unsubscribed,active', ['withdrawn']],
    ['Status,Status', 'active,unsubscribed', ['withdrawn']],
    ['Newsletter,Newsletter', 'no,yes', ['refused']],
    ['Newsletter,Newsletter', 'yes,no', ['refused']],
    ['subscribed,x', 'no,1\nb@post.example,NULL,2', ['refused']],
  ])(
    'a stop is read from each of two columns with one name: `%s` with `%s`',
    (columns, cells, types) => {
      expect(one(columns, cells)).toEqual(types);
    },
  );

  it('the first filled one of two columns with one name counts', () => {
    const table = readTable('email,Name,Name\na@post.example,Joke,J.\nb@post.example,,B.\n');
    const read = rowReader(table.columns, { ...suggestMapping(table), senderId: 'waterweg' });
    expect(table.rows.map((row) => read(row).body?.['name'])).toEqual(['Joke', 'B.']);
  });

  it.each(['NULL', '\\N'])('the word of a database for nothing is nothing: %s', (nothing) => {
    const table = readTable(
      `email,name,status,unsubscribed at,language,country\na@post.example,${nothing},${nothing},${nothing},${nothing},NL\n`,
    );
    const { fields, ...suggested } = suggestMapping(table);
    const language = { column: 'language', otherwise: 'nl' };
    const read = rowReader(table.columns, {
      ...suggested,
      senderId: 'waterweg',
      fields: { ...fields, language },
    });
    expect(table.rows.map((row) => read(row))).toMatchObject([
      { faults: [], body: { language: 'nl', consents: [] } },
    ]);
  });

  it('the column of the status is found by a stop far down the list', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `p${at}@post.example,Member\n`).join('');
    const found = stopsOf(`email,Contact Status\n${rows}last@post.example,Unsubscribed\n`);
    expect(found.at(-1)).toEqual(['withdrawn']);
  });

  it.each([
    ['Junk', 'complaint'],
    ['Marked as spam', 'complaint'],
    ['abused', 'complaint'],
    ['undeliverable', 'bounced'],
    ['opgeschoond', 'bounced'],
  ])('the word of a tool for a stop is understood: %s', (word, type) => {
    expect(one('Status', word)).toEqual([type]);
  });

  it.each(['Joke Smit <joke@post.example>', 'mailto:joke@post.example', '<joke@post.example>'])(
    'an address is taken as programs for mail write it: %s',
    (cell) => {
      const table = readTable(`email,Status\n${cell},unsubscribed\n`);
      const read = rowReader(table.columns, { ...suggestMapping(table), senderId: 'waterweg' });
      expect(table.rows.map((row) => read(row).body?.['email'])).toEqual(['joke@post.example']);
    },
  );

  it.each([
    ['Nederlands (België)', 'nl'],
    ['English (US)', 'en'],
  ])('a language is read without the country behind it: %s', (cell, language) => {
    const table = readTable(`email,Taal,Land\na@post.example,${cell},NL\n`);
    const read = rowReader(table.columns, { ...suggestMapping(table), senderId: 'waterweg' });
    expect(table.rows.map((row) => read(row).body?.['language'])).toEqual([language]);
  });
});
