import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/lists/read-table.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';

type Sample = {
  readonly tool: string;
  readonly source: string;
  /** What the page gives: the header of the file, or names of fields only. */
  readonly cites: 'header' | 'fields' | 'none';
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly agreedAt: readonly string[];
  readonly zone?: string;
  readonly dateOrder?: string;
  readonly row?: Readonly<Record<string, unknown>>;
  readonly stopColumns?: Readonly<Record<string, string>>;
  readonly stops?: readonly Readonly<Record<string, unknown>>[];
};

const samples = JSON.parse(
  readFileSync(new URL('../../corpus/lists/tools.json', import.meta.url), 'utf8'),
) as readonly Sample[];

const toolsOf = (all: readonly Sample[]): ReadonlySet<string | undefined> =>
  new Set(all.map(({ tool }) => tool.split(',')[0]));

describe('the list of a tool', () => {
  it('the list of a tool comes from at least twelve tools', () => {
    expect(toolsOf(samples).size).toBeGreaterThanOrEqual(20);
  });

  it('the list of a tool has its header from the documentation of at least twelve of them', () => {
    const cited = samples.filter(({ cites }) => cites === 'header');
    expect(toolsOf(cited).size).toBeGreaterThanOrEqual(12);
    for (const { source } of samples) expect(new URL(source).protocol).toMatch(/^https?:$/);
  });

  it.each(samples.map((sample) => [sample.tool, sample] as const))(
    'the list of a tool is mapped by the names of its columns: %s',
    (_, { text, fields, stopColumns, agreedAt, zone, dateOrder }) => {
      const found = suggestMapping(readTable(text));
      const columns = Object.entries(found.fields).map(([field, source]) => [
        field,
        'column' in source ? source.column : undefined,
      ]);
      expect(Object.fromEntries(columns)).toEqual(fields);
      const stops = (found.stops ?? []).map(({ column, means }) => [column, means]);
      expect(Object.fromEntries(stops)).toEqual(stopColumns ?? {});
      expect(found.agreedAt).toEqual(agreedAt);
      expect(found.zone).toBe(zone);
      expect(found.dateOrder).toBe(dateOrder);
    },
  );

  it.each(samples.map((sample) => [sample.tool, sample] as const))(
    'the list of a tool is read as rows of an import, stops included: %s',
    (_, { text, row, stops }) => {
      const table = readTable(text);
      const suggested = suggestMapping(table);
      const read = rowReader(table.columns, { ...suggested, senderId: 'waterweg' });
      const [first] = table.rows.map(read);
      expect(first?.faults).toEqual([]);
      expect(first?.body).toMatchObject({ senderId: 'waterweg', ...row });
      expect(first?.body?.['consents']).toEqual(stops ?? []);
    },
  );

  it('the list of a tool records no consent by itself, whatever moments it holds', () => {
    const grants = samples.flatMap(({ text }) => {
      const table = readTable(text);
      const read = rowReader(table.columns, { ...suggestMapping(table), senderId: 'waterweg' });
      return table.rows.flatMap(
        (one) => (read(one).body?.['consents'] ?? []) as { type: string }[],
      );
    });
    expect(grants.filter(({ type }) => type === 'imported')).toEqual([]);
  });
});
